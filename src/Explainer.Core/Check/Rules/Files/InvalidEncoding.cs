using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC108: a file that is not text: no UTF-8, a NUL, or over <see cref="InputTree.SizeLimit"/>.</summary>
public sealed class InvalidEncoding : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC108", "invalid-encoding", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.InvalidEncoding>()
        select At(fault.At, fault.Problem);
}
