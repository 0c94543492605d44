using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC305: words given as a quotation that no cited passage holds.</summary>
public sealed class AlteredQuotation : Rule
{
    // Fewer words than these are a term, or stand together in many places.
    private const int TellingWords = 4;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC305", "altered-quotation", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var onPages = ProseQuotation.Of(site).ToLookup(found => found.Quotation.IsOfClaims);
        return OfClaims(site).Concat(RoundMarks(onPages[true])).Concat(BesideMarks(onPages[false]));
    }

    private IEnumerable<Finding> OfClaims(Site site) =>
        from claim in site.Claims
        let quotations = QuotedWords.Of(claim).ToList()
        where quotations.Count > 0
        // A claim that cites paraphrases only is FC311's.
        let passages = CitedWords.Of(claim)
        from quoted in quotations
        let nearest = NearestQuotation.Of(quoted, passages)
        where nearest is not null
        select Finding(quoted, $"stands in no exact passage that the claim \"{claim.Id}\" cites", nearest, claim);

    private IEnumerable<Finding> RoundMarks(IEnumerable<(Page Page, ProseQuotation Quotation)> onPages) =>
        from found in onPages
        let claims = found.Quotation.Claims
        let nearest = NearestQuotation.Of(found.Quotation.Words, claims.SelectMany(CitedWords.Of).ToList())
        where nearest is not null
        let cite = claims.Count == 1
            ? $"the claim \"{claims[0].Id}\" cites"
            : $"the claims \"{string.Join("\", \"", claims.Select(claim => claim.Id))}\" cite"
        select Finding(found.Quotation.Words, $"stands in no exact passage that {cite}", nearest, claims[0]);

    // Beside a mark stand other quotations, too. One that is nearly the words of a passage is meant to be them.
    private IEnumerable<Finding> BesideMarks(IEnumerable<(Page Page, ProseQuotation Quotation)> onPages) =>
        from found in onPages
        let quoted = found.Quotation.Words
        where Words.Count(quoted.Words) >= TellingWords
        let nearest = NearestQuotation.Of(quoted, found.Quotation.Claims.SelectMany(CitedWords.Of).ToList())
        where nearest is { IsNear: true }
        where !found.Page.Claims.Concat(found.Page.MarkedClaims).SelectMany(CitedWords.Of).Any(words => words.Place(quoted) is not null)
        let claim = found.Quotation.Claims.First(claim => CitedWords.PassagesOf(claim).Contains(nearest.Passage))
        select Finding(quoted, $"is nearly what {nearest.Passage} says, which the claim \"{claim.Id}\" cites", nearest, claim);

    private Finding Finding(QuotedWords quoted, string problem, NearestQuotation nearest, Claim claim) =>
        At(quoted.Place, $"\"{quoted.Words}\" {problem}. {nearest.Parting.Message} Quote word for word, or say it without quoting.", claim)
            with { Compared = nearest.Parting.Compared };
}
