using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC103: a required key that is absent, or any key without a value.</summary>
public sealed class MissingKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC103", "missing-key", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.MissingKey>()
        let key = fault.Key.Replace(" or ", "\" or \"", StringComparison.Ordinal)
        select At(fault.At, fault.IsEmpty
            ? $"The key \"{key}\" has no value on {fault.Owner}. Write one, or take the key out."
            : $"The key \"{key}\" is missing on {fault.Owner}. Add it.");
}
