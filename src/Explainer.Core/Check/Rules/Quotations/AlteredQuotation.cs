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
        let difference = Difference(quoted, passages)
        where difference is not null
        select At(
            quoted.At,
            $"\"{quoted.Words}\" stands in no exact passage that the claim \"{claim.Id}\" cites. {difference} Quote word for word, or say it without quoting.",
            claim);

    /// <summary>How words differ from the passage that comes nearest; null where a passage holds them.</summary>
    private static string? Difference(QuotedWords quoted, List<CitedWords> passages)
    {
        var nearest = (Absent: (QuoteMatch.Absent?)null, Text: "");
        string? shortened = null;
        foreach (var passage in passages)
        {
            switch (passage.Find(quoted))
            {
                case QuoteMatch.WordsLeftOut match:
                    shortened ??= Parting.Of(match, passage.Text.Original);
                    break;
                case QuoteMatch.Absent match when nearest.Absent is not { } best || InCommon(match) > InCommon(best):
                    nearest = (match, passage.Text.Original);
                    break;
                case QuoteMatch.Absent:
                    break;
                default:
                    return null;
            }
        }
        return shortened ?? Parting.Of(nearest.Absent!, nearest.Text);
    }

    private static int InCommon(QuoteMatch.Absent match) => Math.Max(match.LongestBeginning.Length, match.Nearest?.Length ?? 0);
}
