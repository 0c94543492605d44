using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC210: prose that still says what was withdrawn or replaced.</summary>
public sealed class SupersededClaimInProse : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC210", "superseded-claim-in-prose", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.IsFallen
        from marked in claim.Marks
        select At(marked.Mark.At, claim.Written.SupersededBy is { } next
            ? $"The claim \"{claim.Id}\" is superseded by \"{next.Value}\". Say that instead, and mark it."
            : $"The claim \"{claim.Id}\" is withdrawn. Take the sentence out.", claim);
}
