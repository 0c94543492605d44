using Explainer.Check.Support;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Support;

/// <summary>FC403: a figure that the passages have in another unit.</summary>
public sealed class DifferentUnit : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC403", "different-unit", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text) =>
        from figure in text.Read.Figures
        where figure.Unit is not null && !text.Given.Any(given => FigureComparison.Carries(figure, given.Figure))
        let other = text.Given.FirstOrDefault(given => FigureComparison.HasOtherUnit(figure, given.Figure))
        where other is not null
        select At(
            text.Locate(figure.Span),
            $"\"{figure.Span.In(text.Text)}\" has another unit in {other.Passage} than here. Write the unit of the source, or convert the figure.",
            text.Claim) with
        {
            Compared = new(text.Marked(figure.Span), other.Marked),
        };
}
