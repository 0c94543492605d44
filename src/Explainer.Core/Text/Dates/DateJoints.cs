namespace Explainer.Text.Dates;

/// <summary>Puts together what belongs together: "from May to July 2020" names its year once, and is one stretch of time.</summary>
internal static class DateJoints
{
    private const int LongestGap = 16;

    /// <summary>The same dates, with years that stand behind a later one, and with two ends as one date.</summary>
    public static IReadOnlyList<DateMention> Join(string text, List<DateMention> mentions)
    {
        // From the last on, since a year is named behind what it belongs to.
        var joined = new List<DateMention>(mentions.Count);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var one = mentions[i];
            if (joined.Count > 0 && Join(text, ref one, joined[^1]) is { } stretch)
                joined[^1] = stretch;
            else
                joined.Add(one);
        }
        joined.Reverse();
        return joined;
    }

    /// <summary>Gives a date the year of the next, and gives both as one where they are its ends.</summary>
    private static DateMention? Join(string text, ref DateMention one, DateMention other)
    {
        var from = one.Span.End;
        if (!IsCalendar(one) || !IsCalendar(other) || one.Stretch != DateStretch.None || other.Stretch != DateStretch.None)
            return null;
        if (other.Span.Start - from is < 0 or > LongestGap)
            return null;
        var gap = text.AsSpan(from, other.Span.Start - from).Trim();
        if (!one.HasYear && other.HasYear && Joins(gap))
            one = WithYear(one, other);
        // A decade or a century is a stretch of years already.
        if (one.HasYear != other.HasYear || one.Kind is DateKind.Decade or DateKind.Century || other.Kind is DateKind.Decade or DateKind.Century)
            return null;
        var stretch = StretchOf(text, one, gap);
        return stretch == DateStretch.None || one.Kind == DateKind.Season || Compare(one.First, other.Last) >= 0
            ? null
            : one with
            {
                Span = new(one.Span.Start, other.Span.End - one.Span.Start),
                Last = other.Last,
                Stretch = stretch,
                Bound = DateBound.None,
                IsDoubtful = one.IsDoubtful && other.IsDoubtful,
            };
    }

    private static bool IsCalendar(DateMention mention) => mention.Kind is not (DateKind.Weekday or DateKind.Relative);

    // "27 December – 3 January 2020" begins in 2019.
    private static DateMention WithYear(DateMention one, DateMention other)
    {
        var year = one.First.Month > other.First.Month ? other.First.Year - 1 : other.First.Year;
        return one.First.Month is null ? one : one with { First = one.First with { Year = year }, Last = one.Last with { Year = year } };
    }

    private static bool Joins(ReadOnlySpan<char> gap) =>
        gap is "to" or "and" or "or" or "until" or "till" or "through" or "to the" or "and the"
            or "-" or "–" or "—" or "," or ", and" or "/" or "&";

    private static DateStretch StretchOf(string text, DateMention one, ReadOnlySpan<char> gap)
    {
        var before = text.AsSpan(0, one.Span.Start).TrimEnd();
        return gap switch
        {
            "and" when before.EndsWith("between", StringComparison.OrdinalIgnoreCase) => DateStretch.Between,
            "to" or "until" or "till" or "up to" or "to the" when before.EndsWith("from", StringComparison.OrdinalIgnoreCase) =>
                DateStretch.Throughout,
            "through" or "-" or "–" or "—" or "/" => DateStretch.Throughout,
            _ => DateStretch.None,
        };
    }

    private static int Compare(PartialDate one, PartialDate other) =>
        (one.Year ?? 0, one.Month ?? 0, one.Day ?? 0).CompareTo((other.Year ?? 0, other.Month ?? 0, other.Day ?? 0));
}
