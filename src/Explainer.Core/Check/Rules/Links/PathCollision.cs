using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC811: two things that want one address.</summary>
public sealed class PathCollision : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC811", "path-collision", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from collision in site.AddressBook.Collisions
        // What the site makes itself stands nowhere in the input, and does not give way.
        let at = collision.Second.At ?? collision.First.At
        where at is not null
        let other = collision.Second.At is null ? collision.Second : collision.First
        select At(at.Value, $"The address {collision.Second.Address} belongs to {other.What} already. Choose another name.");
}
