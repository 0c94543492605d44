using Explainer.Resolve;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC311: quotation marks around words that rest on the editors' own.</summary>
public sealed class QuotedParaphrase : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC311", "quoted-paraphrase", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        let passages = CitedWords.PassagesOf(claim)
        where passages.Count > 0 && !passages.Exists(passage => passage.IsExact)
        from quoted in QuotedWords.Of(claim)
        select At(
            quoted.At,
            $"\"{quoted.Words}\" is given as a quotation, and the claim \"{claim.Id}\" cites paraphrases only. Say it without quoting, or cite the source's own words as exact.",
            claim);
}
