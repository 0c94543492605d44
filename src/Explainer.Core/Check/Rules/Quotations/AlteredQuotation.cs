using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC305: words given as a quotation that no cited passage holds.</summary>
public sealed class AlteredQuotation : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC305", "altered-quotation", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        let quotations = QuotedWords.Of(claim).ToList()
        where quotations.Count > 0
        let passages = CitedWords.Of(claim)
        // A claim that cites paraphrases only is FC311's.
        where passages.Count > 0
        from quoted in quotations
        let parting = NearestOf(quoted, passages)
        where parting is not null
        select At(
            quoted.At,
            $"\"{quoted.Words}\" stands in no exact passage that the claim \"{claim.Id}\" cites. {parting.Message} Quote word for word, or say it without quoting.",
            claim)
            with { Compared = parting.Compared };

    /// <summary>How a quotation differs from the passage that comes nearest; null where a passage holds it.</summary>
    private static Parting? NearestOf(QuotedWords quoted, List<CitedWords> passages)
    {
        (QuoteMatch Match, CitedWords Passage)? nearest = null;
        foreach (var passage in passages)
        {
            var match = passage.Find(quoted);
            if (match is QuoteMatch.Once or QuoteMatch.Several)
                return null;
            if (nearest is not { } best || InCommon(match) > InCommon(best.Match))
                nearest = (match, passage);
        }
        return nearest is { } found
            ? Parting.Of(found.Match, (quoted.Words, "quotation"), (found.Passage.Text.Original, found.Passage.Passage.ToString()))
            : null;
    }

    // Words left out of a passage are nearer to it than any others.
    private static int InCommon(QuoteMatch match) =>
        match is QuoteMatch.Absent absent ? Math.Max(absent.LongestBeginning.Length, absent.Nearest?.Length ?? 0) : int.MaxValue;
}
