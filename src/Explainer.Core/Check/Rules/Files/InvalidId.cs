using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC107: an id that cannot stand in an address.</summary>
public sealed class InvalidId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC107", "invalid-id", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.InvalidId>()
        let remedy = fault.Meant is null ? " Choose another." : DidYouMean(fault.Meant)
        select At(fault.At, $"\"{fault.Id}\" cannot stand in an address: {fault.Problem}.{remedy}");
}
