using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text.Dates;

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
        if (IsSaidByAll(text))
            yield break;
        var dates = new DateCase(text);
        foreach (var (date, fault) in dates.Faults())
            yield return Of(text, text.Locate(date.Span), text.Marked(date.Span), date.Span.In(text.Text), fault);
        if (dates.KeyFault() is (var key, var contradicted))
        {
            var written = key.Value.ToString();
            yield return Of(text, key.At, new("date of " + text.Label, written, [new(0, written.Length)]), written, contradicted);
        }
    }

    // The commonest case, and quick to see: the claim has one date, and the passages have no other.
    private static bool IsSaidByAll(SupportCase text)
    {
        if (text.Read.Dates is not [{ Weekday: null, Kind: DateKind.Year or DateKind.Month or DateKind.Day } date])
            return false;
        foreach (var passage in text.Passages)
        {
            foreach (var other in passage.Carrying.Dates)
            {
                if (!IsSame(date, other))
                    return false;
            }
            if (passage.Carrying.Dates.Count == 0)
                return false;
        }
        return true;
    }

    private static bool IsSame(DateMention date, DateMention other) =>
        (other.Kind, other.First, other.Last, other.Stretch, other.Bound) == (date.Kind, date.First, date.Last, date.Stretch, date.Bound)
        && !other.IsDoubtful
        && other.Weekday is null;

    private Finding Of(SupportCase text, Location at, ComparedText ours, string words, DateFault fault) =>
        At(at, $"\"{words}\" {fault.Message}", text.Claim) with
        {
            Compared = new(ours, fault.Given?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
        };
}
