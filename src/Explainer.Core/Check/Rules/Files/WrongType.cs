using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC104: a value of another kind than its key takes.</summary>
public sealed class WrongType : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC104", "wrong-type", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.WrongType>()
        let remedy = fault.Meant is null ? $" Write {fault.Expected}." : DidYouMean(fault.Meant)
        select At(fault.At, $"The key \"{fault.Key}\" has {fault.Found}.{remedy}")
            with { Fixes = Rename(fault.At, fault.Found.Trim('"'), fault.OnlyMeant) };
}
