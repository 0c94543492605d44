using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>A text of the site and the passages that it has to rest on.</summary>
/// <param name="Claim">The claim that it belongs to.</param>
/// <param name="Mark">The mark whose words it is; null for the claim's own text.</param>
internal sealed record SupportCase(Claim Claim, ClaimMark? Mark)
{
    private IReadOnlyList<GivenFigure>? given;

    /// <summary>
    /// Those of a site, by claim: its text against the passages that carry it, or for a review against the passage in which the claim
    /// was made; then its marks against both.
    /// </summary>
    /// <remarks>Left out are claims that fell, and those whose passages are not all there: other rules speak of them.</remarks>
    public static IEnumerable<SupportCase> In(Site site)
    {
        foreach (var claim in site.Claims)
        {
            if (claim.RestsOn.Count == 0)
                continue;
            yield return new(claim, null);
            foreach (var (_, mark) in claim.Marks)
                yield return new(claim, mark);
        }
    }

    /// <summary>The words of a claim in the prose, and not its own text.</summary>
    public bool IsMark => Mark is not null;

    /// <summary>What the text is, for a reader.</summary>
    public string Label => IsMark ? $"mark of {Claim.Id}" : $"claim {Claim.Id}";

    /// <summary>The words, and what can be read in them.</summary>
    public ReadText Read => Mark?.Words.Read ?? Claim.Read;

    /// <summary>The words.</summary>
    public string Text => Read.Value;

    /// <summary>What has to carry them; at least one.</summary>
    public IReadOnlyList<Passage> Passages => Claim.RestsOn;

    /// <summary>Other words that may carry them: the claim's dates and, for a mark, its text.</summary>
    public string Besides => $"{(IsMark ? Claim.Text : "")} {Claim.Date} {Claim.Said}";

    /// <summary>The figures that the passages state, passage by passage.</summary>
    public IReadOnlyList<GivenFigure> Given => given ??= Passages
        .SelectMany(passage => passage.Carrying.FiguresAndYears.Select(figure => new GivenFigure(passage, figure)))
        .ToList();

    /// <summary>The place in the file of some of the words.</summary>
    public Location Locate(TextSpan words) => Mark is null ? Claim.Written.Text!.Locate(words) : Mark.Words.Locate(words);

    /// <summary>The text, with some of its words marked.</summary>
    public ComparedText Marked(params IReadOnlyList<TextSpan> words) => new(Label, Text, words);
}
