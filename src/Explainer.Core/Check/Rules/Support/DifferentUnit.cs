using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Rules.Support;

/// <summary>FC403: a figure that the passages have in another unit.</summary>
public sealed class DifferentUnit : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC403", "different-unit", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text)
    {
        foreach (var figure in FigureReader.In(text.Text).Where(figure => figure.Unit is not null))
        {
            var given = text.Passages.Select(passage => (Passage: passage, Words: SupportCase.WordsOf(passage)))
                .SelectMany(pair => FigureReader.In(pair.Words).Select(other => (pair.Passage, pair.Words, Figure: other)))
                .ToList();
            if (given.Exists(other => FigureComparison.Carries(figure, other.Figure)) || given.Find(other => FigureComparison.HasOtherUnit(figure, other.Figure)) is not { Words: not null } found)
                continue;
            yield return At(
                text.Locate(figure.Span),
                $"\"{figure.Span.In(text.Text)}\" has another unit in {found.Passage} than here. Write the unit of the source, or convert the figure.",
                text.Claim) with
            {
                Compared = new(new(text.Label, text.Text, [figure.Span]), new(found.Passage.ToString(), found.Words, [found.Figure.Span])),
            };
        }
    }
}
