using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A date that the passages have of something else, where they have another of this: "begun in 1887 and opened in 1891".</summary>
internal static class SwappedDate
{
    /// <summary>What the passages have instead; null where the date may be right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="given">The dates of its passages.</param>
    /// <param name="date">A date of the text, which some passage has.</param>
    public static DateFault? Fault(SupportCase text, IReadOnlyList<GivenDate> given, DateMention date)
    {
        if (given.Count < 2 || date.Stretch != DateStretch.None || date.Bound is not (DateBound.None or DateBound.Since))
            return null;
        var unbound = date with { Bound = DateBound.None };
        if (given.All(other => DateComparison.Carries(unbound, other, isEnd: false)))
            return null;
        if (DateOwner.Lead(text.Read, date.Span) is not { Count: > 0 } lead)
            return null;
        var claim = DateOwner.Words(text.Text, 0, text.Text.Length);
        GivenDate? instead = null;
        foreach (var other in given)
        {
            if (other.Mention.IsDoubtful || other.Mention.Kind is DateKind.Weekday or DateKind.Relative)
                return null;
            if (other.Mention.Stretch == DateStretch.Throughout && other.Readings.Count < 2)
                return null;
            if (DateComparison.Carries(unbound, other, isEnd: false))
            {
                if (!DateOwner.IsOfOther(other, lead, claim))
                    return null;
            }
            else if (DateOwner.IsOfSame(other, lead) && other.Mention.Precision <= date.Precision && other.Mention.Bound == DateBound.None)
            {
                instead ??= other;
            }
        }
        if (instead is null)
            return null;
        return new(
            $"is not when {instead.Passage} says that this was: {instead.Explained}. Correct the date, or cite the passage that has it.",
            instead);
    }
}
