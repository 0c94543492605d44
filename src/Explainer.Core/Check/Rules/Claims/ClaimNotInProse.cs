using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC204: a claim that no page marks.</summary>
public sealed class ClaimNotInProse : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC204", "claim-not-in-prose", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.Marks.Count == 0 && !claim.IsFallen
        select At(
            claim.Written.At,
            $"No page marks the claim \"{claim.Id}\"."
            + $" Write [its words](claim:{claim.Id}) where the text says it, or take the claim out.",
            claim);
}
