using Explainer.Check.Support;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Support;

/// <summary>FC404: a date that no passage which the claim cites has.</summary>
public sealed class DateNotInPassage : Rule
{
    private const string Remedy = "Correct the date, or cite the passage that has it.";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC404", "date-not-in-passage", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text) =>
        from fault in text.Read.Dates.Count == 0 ? [] : new DateCase(text).Faults()
        select At(text.Locate(fault.Date.Span), $"\"{fault.Date.Span.In(text.Text)}\" {fault.Fault.Message} {Remedy}", text.Claim) with
        {
            Compared = new(text.Marked(fault.Date.Span), fault.Fault.Given?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
        };
}
