using System.Globalization;

namespace Explainer.Text;

/// <summary>How a date reads in English: never more precise than its author wrote it.</summary>
public static class EdtfText
{
    private static readonly DateWords English = DateWords.English;

    /// <summary>The date in words, to stand in the middle of a line: "27–29 December 2019", "about 29 December 2019", "from 2019 on".</summary>
    /// <remarks>
    /// Years are counted from the birth of Christ, so <c>-0043</c> is 44 BC. A time is followed by the distance of its clock from UTC,
    /// where the date says it; seconds are shown unless they are 00.
    /// </remarks>
    public static string Of(Edtf date) => (date.IsInterval, date.Start, date.End) switch
    {
        (false, { Date: { } single }, _) => Of(single),
        (_, { Date: { } start }, { Date: { } end }) => Between(start, end),
        (_, { Date: { } start }, { IsOpen: var isOpen }) => DateWords.Fill(isOpen ? English.OpenEnd : English.UnknownEnd, Of(start)),
        (_, { IsOpen: var isOpen }, { Date: var end }) => DateWords.Fill(isOpen ? English.OpenStart : English.UnknownStart, Of(end!)),
    };

    private static string Of(EdtfDate date)
    {
        var words = Plain(date);
        if (date.IsApproximate)
            words = DateWords.Fill(English.Approximate, words);
        return date.IsUncertain ? DateWords.Fill(English.Uncertain, words) : words;
    }

    // What both ends have in common is said once; a dash between ends of several words has spaces around it.
    private static string Between(EdtfDate start, EdtfDate end)
    {
        var (first, last) = (Of(start), Of(end));
        if (first == last)
            return first;
        if (start.Precision != end.Precision || start.IsQualified || end.IsQualified || start.IsSomeDay || end.IsSomeDay || start.Earliest.Year != end.Earliest.Year)
            return first.Contains(' ', StringComparison.Ordinal) || last.Contains(' ', StringComparison.Ordinal) ? $"{first} – {last}" : $"{first}–{last}";
        return start.Precision switch
        {
            EdtfPrecision.Day when start.Earliest.Month == end.Earliest.Month => $"{start.Earliest.Day}–{last}",
            EdtfPrecision.Day => $"{start.Earliest.Day} {Month(start)} – {last}",
            EdtfPrecision.Month => $"{Month(start)}–{last}",
            EdtfPrecision.Season => $"{Season(start)}–{last}",
            _ => $"{first} – {last}",
        };
    }

    private static string Plain(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Century or EdtfPrecision.Decade => SomeYear(date),
        EdtfPrecision.Season => $"{Season(date)} {Year(date)}",
        EdtfPrecision.Month when date.IsSomeDay => DateWords.Fill(English.SomeDay, $"{Month(date)} {Year(date)}"),
        EdtfPrecision.Month => $"{Month(date)} {Year(date)}",
        EdtfPrecision.Day => Day(date),
        EdtfPrecision.Time => $"{Day(date)}, {Time(date.Time!.Value)}",
        _ when date.IsSomeMonth => DateWords.Fill(English.SomeMonth, Year(date)),
        _ when date.IsSomeDay => DateWords.Fill(English.SomeDay, Year(date)),
        _ => Year(date),
    };

    private static string SomeYear(EdtfDate date) =>
        date.Precision == EdtfPrecision.Decade && date.Earliest.Year >= 1000
            ? DateWords.Fill(English.Decade, date.Earliest.Year)
            : DateWords.Fill(English.YearBetween, Year(date.Earliest.Year), Year(date.Latest.Year));

    private static string Day(EdtfDate date) => $"{date.Earliest.Day} {Month(date)} {Year(date)}";

    private static string Month(EdtfDate date) => English.Months[date.Earliest.Month - 1];

    private static string Season(EdtfDate date) => English.Seasons[date.Season - 21];

    private static string Year(EdtfDate date) => Year(date.Earliest.Year);

    private static string Year(long year) => year switch
    {
        < 1 => DateWords.Fill(English.BeforeChrist, Digits(1 - year)),
        < 1000 => DateWords.Fill(English.AnnoDomini, Digits(year)),
        _ => Digits(year),
    };

    private static string Digits(long year) => year.ToString(year > 9999 ? "N0" : "D", CultureInfo.InvariantCulture);

    private static string Time(EdtfTime time)
    {
        var seconds = time.Second == 0 ? "" : $":{time.Second:00}";
        return $"{time.Hour:00}:{time.Minute:00}{seconds}{Zone(time.Offset)}";
    }

    private static string Zone(TimeSpan? offset)
    {
        if (offset is not { } distance)
            return "";
        if (distance == TimeSpan.Zero)
            return " (UTC)";
        var sign = distance < TimeSpan.Zero ? '−' : '+';
        var minutes = distance.Minutes == 0 ? "" : $":{Math.Abs(distance.Minutes):00}";
        return $" (UTC{sign}{Math.Abs(distance.Hours)}{minutes})";
    }
}
