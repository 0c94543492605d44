using Explainer.Resolve;

namespace Explainer.Check.Rules.Suppressions;

/// <summary>FC902: an <c>allow</c> without a reason.</summary>
public sealed class SuppressionWithoutReason : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC902", "suppression-without-reason", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        from allow in claim.Written.Allow
        where allow.Reason.Length == 0
        select At(
            allow.Rule.At,
            $"The claim \"{claim.Id}\" allows {allow.Rule.Value} without a reason, so nothing is suppressed."
            + " Add reason: with a sentence that readers may see.",
            claim);
}
