using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC201: a claim that cites nothing.</summary>
public sealed class ClaimWithoutCitation : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC201", "claim-without-citation", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.Citations.Count == 0 && claim.NeedsSupport
        select At(claim.Written.At, $"The claim \"{claim.Id}\" has no citation. Add the passage that carries it under citations.", claim);
}
