namespace Explainer.Text.Dates;

/// <summary>Says when a date was that depends on when its text was issued, or on another date.</summary>
public static class DateResolver
{
    // A date without its year may lie ahead, if not for long.
    private const int FarthestAhead = 200;

    // Of a season the beginning and the end are taken from the almanac or by whole months.
    private const int SeasonMargin = 23;

    /// <summary>What a date can mean in a text of a given day.</summary>
    /// <param name="mention">The date.</param>
    /// <param name="issued">When the text was issued; null where not known.</param>
    /// <param name="mayLieAhead">Whether a day of the week may be the coming one.</param>
    /// <returns>The likeliest first; empty where it cannot be told, and for what is counted from another date of the text.</returns>
    public static IReadOnlyList<DayInterval> Resolve(DateMention mention, Edtf? issued, bool mayLieAhead = false)
    {
        if (mention.HasYear)
            return mention is { Kind: DateKind.Decade, First.Year: < 100 } ? [.. Decades(mention)] : AtYear(mention, 0);
        if (mention.IsFromText || issued is not { Earliest: { } first, Latest: { } last })
            return [];
        return mention.Kind switch
        {
            DateKind.Weekday => first == last ? Weekdays(mention, first, mayLieAhead) : [],
            DateKind.Relative => Counted(mention.Unit, mention.Steps ?? 0, first, last) is { } interval ? [Shaped(interval, mention)] : [],
            _ => InYearNear(mention, first, last),
        };
    }

    /// <summary>What a date of the calendar means in a year; its own year, where it states one.</summary>
    public static IReadOnlyList<DayInterval> AtYear(DateMention mention, long year)
    {
        var (first, last) = (mention.First.Year ?? year, mention.Last.Year ?? year);
        return mention.Kind switch
        {
            DateKind.Season => [.. Seasons(first, mention.First.Month ?? 3).Select(season => Shaped(season, mention))],
            // "The 1900s" are ten years or a hundred; the 19th century is to most people from 1800 on.
            DateKind.Decade when first % 100 == 0 =>
                [Shaped(DayInterval.OfYears(first, last), mention), Shaped(DayInterval.OfYears(first, first + 99), mention)],
            DateKind.Century => [Shaped(DayInterval.OfYears(first > 0 ? first - 1 : first, last), mention)],
            _ => [Shaped(new(Whole(mention.First, first).First, Whole(mention.Last, last).Last), mention)],
        };
    }

    /// <summary>What a date means that is counted from another.</summary>
    /// <param name="mention">The date: "two days later".</param>
    /// <param name="other">The other.</param>
    /// <returns>Null where the other is not known closely enough.</returns>
    public static DayInterval? From(DateMention mention, DayInterval other)
    {
        if (mention.Weekday is { } weekday)
            return other.IsDay ? OnWeekday(other.First, weekday, mention.Steps ?? 1) : null;
        return Counted(mention.Unit, mention.Steps ?? 0, other.First, other.Last, isExact: true);
    }

    /// <summary>The days of one end of a date.</summary>
    private static DayInterval Whole(PartialDate date, long year) => date switch
    {
        { Month: { } month, Day: { } day } => OfDay(new(year, month, Math.Min(day, EdtfDay.DaysIn(year, month)))),
        { Month: { } month } => DayInterval.OfMonth(year, month),
        _ => DayInterval.OfYears(year, year),
    };

    private static DayInterval Shaped(DayInterval interval, DateMention mention) =>
        interval.Of(mention.Part) is var part && mention.IsDoubtful && mention.Kind == DateKind.Relative ? part with { IsLoose = true } : part;

    private static IEnumerable<DayInterval> Decades(DateMention mention)
    {
        foreach (var century in new[] { 1900, 1800, 2000 })
            yield return Shaped(DayInterval.OfYears(century + mention.First.Year!.Value, century + mention.Last.Year!.Value), mention);
    }

    private static IEnumerable<DayInterval> Seasons(long year, int month)
    {
        var start = new EdtfDay(year, month, 1);
        // Winter is that which begins in the year, or that which ends in it.
        if (month == 12)
            yield return new(new(year - 1, 12, 1), new(year, 3, SeasonMargin), IsLoose: true);
        yield return new(start, start.Plus(91 + SeasonMargin), IsLoose: true);
    }

    private static IReadOnlyList<DayInterval> Weekdays(DateMention mention, EdtfDay issued, bool mayLieAhead)
    {
        var weekday = mention.Weekday!.Value;
        var (past, ahead) = (OnWeekday(issued.Plus(1), weekday, -1), OnWeekday(issued, weekday, 1));
        // People do not agree on which is the last or the next.
        return mention.Steps switch
        {
            < 0 => [OnWeekday(issued, weekday, -1), OnWeekday(issued.Plus(-7), weekday, -1)],
            > 0 => [ahead, OnWeekday(ahead.First, weekday, 1)],
            0 => [ahead, past],
            _ when mention.Bound == DateBound.By || mayLieAhead => [past, ahead],
            _ => [past],
        };
    }

    /// <summary>The first such day of the week before or after a day.</summary>
    private static DayInterval OnWeekday(EdtfDay day, DayOfWeek weekday, int direction)
    {
        var ahead = (((int)weekday - (int)day.Weekday) + 7) % 7;
        var distance = direction > 0 ? (ahead == 0 ? 7 : ahead) : direction < 0 ? ahead - 7 : ahead;
        return new(day.Plus(distance), day.Plus(distance));
    }

    /// <summary>The last time that the calendar had the date, and the next if it is not far.</summary>
    private static List<DayInterval> InYearNear(DateMention mention, EdtfDay first, EdtfDay last)
    {
        var readings = new List<DayInterval>();
        for (var year = last.Year; year >= last.Year - 1; year--)
        {
            var past = AtYear(mention, year).Where(reading => reading.First <= last && !(mention.Steps < 0 && reading.Last >= first));
            readings.AddRange(past.Take(readings.Count == 0 ? 1 : 0));
        }
        if (mention.Steps is null or >= 0)
        {
            var farthest = mention.Steps is null ? FarthestAhead : 366;
            for (var year = last.Year; year <= last.Year + 1; year++)
            {
                var ahead = AtYear(mention, year).Where(reading => reading.First > last && last.DaysUntil(reading.First) <= farthest);
                readings.AddRange(ahead.Take(1));
            }
        }
        // Of "2019" nobody knows which of its days.
        if (first.Year == last.Year && first.Month != last.Month)
            readings.AddRange(AtYear(mention, last.Year));
        return readings;
    }

    /// <summary>Some units before or after what lies between two days; null where these do not say which.</summary>
    private static DayInterval? Counted(DateUnit unit, int steps, EdtfDay first, EdtfDay last, bool isExact = false)
    {
        var year = last.Year + steps;
        switch (unit)
        {
            case DateUnit.Day:
                return first == last || isExact && first.DaysUntil(last) < 31 ? new(first.Plus(steps), last.Plus(steps)) : null;
            case DateUnit.Week or DateUnit.Weekend when first.DaysUntil(last) > 31:
                return null;
            case DateUnit.Week or DateUnit.Weekend:
                return new(first.Plus((7 * steps) - 6), last.Plus((7 * steps) + 6), IsLoose: true);
            case DateUnit.Month when first.Year != last.Year || first.Month != last.Month:
                return null;
            case DateUnit.Month when Math.Abs(steps) > 1:
                return new(first.Plus((30 * steps) - 31), last.Plus((30 * steps) + 31), IsLoose: true);
            case DateUnit.Month:
                var months = (first.Month - 1) + steps;
                return DayInterval.OfMonth(first.Year + Math.DivRem(months + 12, 12).Quotient - 1, ((months + 12) % 12) + 1);
            case DateUnit.Year when first.Year != last.Year:
                return null;
            case DateUnit.Year when !isExact && Math.Abs(steps) > 1:
                return DayInterval.OfYears(year - 1, year + 1) with { IsLoose = true };
            case DateUnit.Year:
                return DayInterval.OfYears(year, year);
            case DateUnit.Decade:
                return DayInterval.OfYears(last.Year + (10 * steps) - 9, last.Year + (10 * steps) + 9) with { IsLoose = true };
            case DateUnit.Century:
                return DayInterval.OfYears(last.Year + (100 * steps) - 99, last.Year + (100 * steps) + 99) with { IsLoose = true };
            default:
                return null;
        }
    }

    private static DayInterval OfDay(EdtfDay day) => new(day, day);
}
