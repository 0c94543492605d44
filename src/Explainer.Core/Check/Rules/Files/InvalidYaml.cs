using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC101: front matter or a data file that is no YAML.</summary>
public sealed class InvalidYaml : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC101", "invalid-yaml", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.InvalidYaml>()
        select At(
            fault.At,
            $"{fault.Problem}. Put it right: until then none of the keys here is read."
            + " A text that holds \": \" goes between quotation marks.");
}
