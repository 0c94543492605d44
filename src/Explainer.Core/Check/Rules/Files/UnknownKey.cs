using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Files;

/// <summary>FC102: a key that nobody reads.</summary>
public sealed class UnknownKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC102", "unknown-key", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.UnknownKey>()
        let near = NearestName.To(fault.Key, fault.Known)
        let remedy = near is null ? $" Take it out; the keys are {string.Join(", ", fault.Known)}." : DidYouMean(near)
        select At(fault.At, $"\"{fault.Key}\" is not a key of {fault.Owner}.{remedy}")
            with { Fixes = Rename(fault.At, fault.Key, fault.OnlyMeant) };
}
