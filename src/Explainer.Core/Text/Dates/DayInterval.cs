namespace Explainer.Text.Dates;

/// <summary>The days on one of which something was, or during which it lasted.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the same for a single day.</param>
/// <param name="IsLoose">The ends are not meant to the day: "last week", "eight years ago".</param>
public readonly record struct DayInterval(EdtfDay First, EdtfDay Last, bool IsLoose = false)
{
    /// <summary>Whether it is a single day.</summary>
    public bool IsDay => First == Last;

    /// <summary>A whole year, or several.</summary>
    public static DayInterval OfYears(long first, long last) => new(new(first, 1, 1), new(last, 12, 31));

    /// <summary>A whole month.</summary>
    public static DayInterval OfMonth(long year, int month) => new(new(year, month, 1), new(year, month, EdtfDay.DaysIn(year, month)));

    /// <summary>Whether all of another lies within.</summary>
    public bool Contains(DayInterval other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether they have a day in common.</summary>
    public bool Overlaps(DayInterval other) => First <= other.Last && other.First <= Last;

    /// <summary>The part of it that words like "early" mean, taken widely.</summary>
    public DayInterval Of(DatePart part)
    {
        var days = (int)Int128.Min(First.DaysUntil(Last), 1_000_000);
        return part switch
        {
            DatePart.Early => this with { Last = First.Plus(days * 3 / 5) },
            DatePart.Middle => new(First.Plus(days / 5), First.Plus(days * 4 / 5), IsLoose),
            DatePart.Late => this with { First = First.Plus(days * 2 / 5) },
            _ => this,
        };
    }

    /// <summary>As ISO 8601 writes days: <c>2019-12-29</c>, <c>2019-12</c> for a whole month, <c>2019</c> for a whole year, else both ends.</summary>
    public override string ToString()
    {
        if (IsDay)
            return First.ToString();
        if (!IsLoose && First.Day == 1 && this == OfMonth(First.Year, First.Month))
            return First.ToString()[..^3];
        if (!IsLoose && this == OfYears(First.Year, First.Year))
            return First.ToString()[..^6];
        return $"{First} to {Last}";
    }
}
