using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text.Dates;

namespace Explainer.Check.Rules.Support;

/// <summary>FC404: a date that no passage which the claim cites has.</summary>
public sealed class DateNotInPassage : Rule
{
    private const string Remedy = "Correct the date, or cite the passage that has it.";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC404", "date-not-in-passage", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text)
    {
        // What is counted from the day of writing is left alone: nobody says which day that is.
        var claimed = text.Read.Dates.Where(date => date is { IsDoubtful: false, Kind: not DateKind.Relative, Steps: null }).ToList();
        if (claimed.Count == 0)
            yield break;
        var dates = new DateCase(text);
        foreach (var date in claimed)
        {
            if (dates.Fault(date) is not { } fault)
                continue;
            var words = date.Span.In(text.Text);
            yield return At(text.Locate(date.Span), $"\"{words}\" {fault.Message} {Remedy}", text.Claim) with
            {
                Compared = new(text.Marked(date.Span), fault.Given?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
            };
        }
    }
}
