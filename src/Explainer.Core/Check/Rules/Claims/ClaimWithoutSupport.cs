using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC202: a claim that cites passages, none of which carries it.</summary>
public sealed class ClaimWithoutSupport : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC202", "claim-without-support", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.Citations.Count > 0 && claim.NeedsSupport && !claim.Support.Any()
        select At(claim.Written.At, $"No citation carries the claim \"{claim.Id}\": {Stances(claim)}. {Remedy(claim)}", claim);

    private static string Stances(Claim claim)
    {
        var stances = claim.Citations.Select(citation => Vocabulary.Stances[citation.Stance]).Distinct().ToList();
        return (claim.Citations.Count == 1 ? "its stance is " : "their stances are ") + string.Join(" and ", stances);
    }

    private static string Remedy(Claim claim) => claim switch
    {
        { Kind: ClaimKind.Statement } => "Cite a passage that supports or reports it.",
        { Kind: ClaimKind.Review, Written.Rating.Value: "supported" } => "Cite a passage that supports it, or change the rating.",
        { Kind: ClaimKind.Review, Written.Rating.Value: "refuted" } => "Cite a passage that disputes it, or change the rating.",
        { Kind: ClaimKind.Review } => "Cite a passage that supports or disputes it, or change the rating.",
        _ => "Cite a passage that supports it, in whole or partly.",
    };
}
