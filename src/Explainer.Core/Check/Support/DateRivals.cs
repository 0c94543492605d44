using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>The dates that passages have in the place of dates of a text.</summary>
/// <param name="text">The text.</param>
/// <param name="given">The dates of its passages.</param>
/// <param name="missing">The dates of the text that no passage has.</param>
internal sealed class DateRivals(SupportCase text, IReadOnlyList<GivenDate> given, IReadOnlyList<DateMention> missing)
{
    /// <summary>Those in the place of one date, the likeliest first.</summary>
    /// <param name="date">The date.</param>
    /// <param name="end">The end of it that no passage has.</param>
    public List<GivenDate> Of(DateMention date, DateMention end) =>
        given.Where(other => IsRival(other, date)).OrderByDescending(other => DateComparison.Likeness(end, other)).ToList();

    private bool IsRival(GivenDate other, DateMention date)
    {
        if (other.Mention.IsDoubtful || other.IsUnknown || other.Mention.Precision > date.Precision)
            return false;
        if (other.Mention.Bound != DateBound.None && date.Bound == DateBound.None)
            return false;
        if (IsOwnersName(other))
            return false;
        // One date of the passage is in the place of one of the claim.
        if (missing.Any(mine => mine != date && DateComparison.Likeness(mine, other) > DateComparison.Likeness(date, other)))
            return false;
        return !text.Read.Dates.Take(DateCase.MostClaimed).Any(mine => mine != date && IsSaidBy(mine, other));
    }

    // "Friday's attack" says when something else was.
    private static bool IsOwnersName(GivenDate other)
    {
        var behind = other.Passage.Carrying.Value.AsSpan(other.Mention.Span.End);
        return behind is ['\'' or '’', 's', ..];
    }

    private static bool IsSaidBy(DateMention mine, GivenDate other) => mine.Kind == DateKind.Relative
        ? (mine.Unit, mine.Steps) == (other.Mention.Unit, other.Mention.Steps)
        : DateComparison.EndsOf(mine).Any(end => DateComparison.Carries(end, other, isEnd: false));
}
