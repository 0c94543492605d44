using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC105: a date that is not EDTF, or a day that does not exist.</summary>
public sealed class InvalidDate : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC105", "invalid-date", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.InvalidDate>()
        select At(fault.At, $"\"{fault.Text}\" is no date: {fault.Problem}. Write it as 2019-12-29, 2019-12, 2019~ or 2019-12-27/2019-12-29.");
}
