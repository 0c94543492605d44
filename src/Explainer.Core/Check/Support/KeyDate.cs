using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A day in a claim's <c>date</c> or <c>said</c>, against which the one day that its passages state speaks.</summary>
internal static class KeyDate
{
    /// <summary>What is wrong with the day; null where the passages do not speak against it with one voice.</summary>
    /// <remarks>Only where the claim's own words name no date: a passage may well tell of another day than that of the claim.</remarks>
    public static (Written<Edtf> Key, DateFault Fault)? Fault(SupportCase text, IReadOnlyList<GivenDate> given)
    {
        if (text.IsMark || text.Read.Dates.Count > 0 || given.Count != 1 || given[0] is not { Readings.Count: 1 } only)
            return null;
        if (only.Mention is not { IsDoubtful: false, Bound: DateBound.None, Precision: DatePrecision.Day })
            return null;
        var key = text.Claim.Kind == ClaimKind.Statement ? text.Claim.Written.Said : text.Claim.Written.Date;
        if (key is not { Value: { IsExactDay: true, IsInterval: false, Earliest: { } day } } written)
            return null;
        if (only.Readings[0].Overlaps(new(day, day)) || !DateSurroundings.AreOfSame(text, only))
            return null;
        if (text.Passages.Any(passage => OtherDates.IsForeign(passage) || IsIssuedThenOrNextDay(passage, day)))
            return null;
        return (written, new($"is not the day that {only.Passage} says: {only.Explained}. Correct the date, or cite the passage that has it.", only));
    }

    private static bool IsIssuedThenOrNextDay(Passage passage, EdtfDay day) =>
        passage.Source.Written.Issued?.Value.Earliest is { } issued && (issued == day || issued.Plus(-1) == day);
}
