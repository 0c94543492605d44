using Explainer.Resolve;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC311: quotation marks around words that rest on the editors' own.</summary>
public sealed class QuotedParaphrase : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC311", "quoted-paraphrase", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var ofClaims =
            from claim in site.Claims
            where CitesParaphrasesOnly([claim])
            from quoted in QuotedWords.Of(claim)
            select Finding(quoted, claim);
        var roundMarks =
            from found in ProseQuotation.Of(site)
            where found.Quotation.IsOfClaims && CitesParaphrasesOnly(found.Quotation.Claims)
            select Finding(found.Quotation.Words, found.Quotation.Claims[0]);
        return ofClaims.Concat(roundMarks);
    }

    private Finding Finding(QuotedWords quoted, Claim claim) => At(
        quoted.Place,
        $"\"{quoted.Words}\" is given as a quotation, and the claim \"{claim.Id}\" cites paraphrases only."
        + " Say it without quoting, or cite the source's own words as exact.",
        claim);

    private static bool CitesParaphrasesOnly(IReadOnlyList<Claim> claims)
    {
        var passages = claims.SelectMany(CitedWords.PassagesOf).ToList();
        return passages.Count > 0 && !passages.Exists(passage => passage.IsExact);
    }
}
