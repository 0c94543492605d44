using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>A text of the site and the passages that it has to rest on.</summary>
/// <param name="Claim">The claim that it belongs to.</param>
/// <param name="Label">What the text is, for a reader.</param>
/// <param name="Read">The words, and what can be read in them.</param>
/// <param name="Locate">The place in the file of some of the words.</param>
/// <param name="Passages">What has to carry them; at least one.</param>
/// <param name="Besides">Other words that may carry them: for a mark, the claim's own.</param>
internal sealed record SupportCase(Claim Claim, string Label, ReadText Read, Func<TextSpan, Location> Locate, IReadOnlyList<Passage> Passages, string Besides)
{
    private IReadOnlyList<GivenFigure>? given;

    /// <summary>Those of a site, by claim: its text against the passages that carry it, or for a review against the passage in which the claim was made; then its marks against both.</summary>
    /// <remarks>Left out are claims that fell, and those whose passages are not all there: other rules speak of them.</remarks>
    public static IEnumerable<SupportCase> In(Site site)
    {
        foreach (var claim in site.Claims)
        {
            var passages = claim.Kind == ClaimKind.Review
                ? new[] { claim.Appearance }.OfType<Passage>().ToList()
                : claim.Support.Select(citation => citation.Passage).OfType<Passage>().Distinct().ToList();
            if (claim.IsFallen || passages.Count == 0 || claim.Written.Text is not { } text || claim.Citations.Any(citation => citation.Passage is null))
                continue;
            yield return new(claim, $"claim {claim.Id}", claim.Read, span => text.Locate(span), passages, Dates(claim));
            foreach (var (_, mark) in claim.Marks)
                yield return new(claim, $"mark of {claim.Id}", mark.Words.Read, mark.Words.Locate, passages, text.Value + " " + Dates(claim)) { IsMark = true };
        }
    }

    /// <summary>The words of a claim in the prose, and not its own text.</summary>
    public bool IsMark { get; init; }

    /// <summary>The words.</summary>
    public string Text => Read.Value;

    /// <summary>The figures that the passages state, passage by passage.</summary>
    public IReadOnlyList<GivenFigure> Given => given ??= Passages.SelectMany(passage => passage.Carrying.FiguresAndYears.Select(figure => new GivenFigure(passage, figure))).ToList();

    /// <summary>The text, with some of its words marked.</summary>
    public ComparedText Marked(params IReadOnlyList<TextSpan> words) => new(Label, Text, words);

    private static string Dates(Claim claim) => $"{claim.Date} {claim.Said}";
}
