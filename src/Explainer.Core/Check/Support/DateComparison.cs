using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>Whether a date follows from another.</summary>
internal static class DateComparison
{
    // Of two dates without a year and without a day of issue the year does not matter.
    private const int AnyYear = 2000;

    // From here on a claim's date is wide enough for what a source says loosely.
    private const int Wide = 27;

    /// <summary>Whether a source that states one date carries a claim that states the other.</summary>
    /// <param name="claimed">What the claim states: one end of it, where it has two.</param>
    /// <param name="given">What the source states.</param>
    /// <param name="isEnd">It is the beginning or the end of something, which no day in between makes true.</param>
    public static bool Carries(DateMention claimed, GivenDate given, bool isEnd)
    {
        var other = given.Mention;
        if (claimed.Kind == DateKind.Weekday)
        {
            return other.Weekday == claimed.Weekday
                || given.Readings.Any(reading => Carries(claimed, reading))
                || given.Extent is { } days && Lasts(days, claimed.Weekday);
        }
        var readings = given.Readings;
        if (readings.Count == 0 && other.Kind is not (DateKind.Weekday or DateKind.Relative))
            readings = [.. other.Ends.SelectMany(end => InYearsOf(claimed, end))];
        var isBoundAlike = other.Bound == claimed.Bound && other.Stretch == DateStretch.None && claimed.Bound != DateBound.None;
        if (isBoundAlike && readings.Any(reading => Carries(claimed with { Bound = DateBound.None }, reading)))
            return true;
        return readings.Any(reading => Carries(claimed, reading))
            || (!isEnd && claimed.Bound == DateBound.None && given.Extent is { } extent && Claimed(claimed, extent).Any(extent.Overlaps));
    }

    /// <summary>Whether a stretch of days carries a claim's date.</summary>
    public static bool Carries(DateMention claimed, DayInterval given) => claimed.Kind == DateKind.Weekday
        ? given.IsDay ? given.First.Weekday == claimed.Weekday : given.IsLoose
        : Claimed(claimed, given).Any(ours => claimed.Bound switch
        {
            DateBound.Before => given.First < ours.First,
            DateBound.By => given.First <= ours.Last,
            DateBound.After => given.Last > ours.Last,
            _ => ours.Contains(given) || ((given.IsLoose || ours.IsLoose) && ours.First.DaysUntil(ours.Last) >= Wide && ours.Overlaps(given)),
        });

    /// <summary>Whether a stretch of days holds a claim's date, and says it less closely.</summary>
    public static bool Holds(DayInterval given, DateMention claimed) => claimed.Kind == DateKind.Weekday
        ? Lasts(given, claimed.Weekday)
        : Claimed(claimed, given).Any(given.Contains);

    /// <summary>How many of year, month and day two dates have in common: of two that differ, how likely the one was meant for the other.</summary>
    public static int Likeness(DateMention claimed, GivenDate given)
    {
        if (given.Readings.Count == 0)
            return 0;
        var (ours, theirs) = (claimed.First, given.Readings[0].First);
        return (ours.Year == theirs.Year ? 1 : 0)
            + (ours.Month == theirs.Month ? 1 : 0)
            + (ours.Day == theirs.Day ? 1 : 0)
            + (given.Mention.Precision == claimed.Precision ? 1 : 0);
    }

    /// <summary>What of a claim's date is to be carried: both ends of what was all the time between them, else the whole of it.</summary>
    public static IReadOnlyList<DateMention> EndsOf(DateMention claimed) =>
        claimed.Stretch == DateStretch.Throughout ? claimed.Ends : [claimed];

    private static IEnumerable<DayInterval> InYearsOf(DateMention claimed, DateMention end)
    {
        var inFirst = DateResolver.AtYear(end, claimed.First.Year ?? AnyYear);
        return claimed.Last.Year is { } year ? inFirst.Concat(DateResolver.AtYear(end, year)) : inFirst;
    }

    private static bool Lasts(DayInterval days, DayOfWeek? weekday)
    {
        for (var (day, last) = (days.First, days.First.Plus(6)); day <= last && day <= days.Last; day = day.Plus(1))
        {
            if (day.Weekday == weekday)
                return true;
        }
        return false;
    }

    // A claim without a year is of the year of what it is held against.
    private static IEnumerable<DayInterval> Claimed(DateMention claimed, DayInterval given)
    {
        if (claimed.HasYear)
            return DateResolver.Resolve(claimed, null);
        var ours = DateResolver.AtYear(claimed, given.First.Year);
        return given.First.Year == given.Last.Year ? ours : ours.Concat(DateResolver.AtYear(claimed, given.Last.Year));
    }
}
