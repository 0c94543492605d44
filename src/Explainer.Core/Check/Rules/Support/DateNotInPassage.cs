using Explainer.Check.Support;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Support;

/// <summary>FC404: a date that no passage which the claim cites has.</summary>
public sealed class DateNotInPassage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC404", "date-not-in-passage", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text)
    {
        if (text.Read.Dates.Count == 0 && (text.IsMark || (text.Claim.Date ?? text.Claim.Said) is null))
            yield break;
        var dates = new DateCase(text);
        foreach (var (date, fault) in dates.Faults())
            yield return Of(text, text.Locate(date.Span), text.Marked(date.Span), date.Span.In(text.Text), fault);
        if (dates.KeyFault() is (var key, var contradicted))
            yield return Of(text, key.At, new("date of " + text.Label, key.Value.ToString(), [new(0, key.Value.ToString().Length)]), key.Value.ToString(), contradicted);
    }

    private Finding Of(SupportCase text, Location at, ComparedText ours, string words, DateFault fault) =>
        At(at, $"\"{words}\" {fault.Message}", text.Claim) with
        {
            Compared = new(ours, fault.Given?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
        };
}
