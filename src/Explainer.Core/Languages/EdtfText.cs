using System.Globalization;
using Explainer.Text;

namespace Explainer.Languages;

/// <summary>How a date reads in a language: never more precise than its author wrote it.</summary>
/// <param name="words">The language's forms.</param>
internal sealed class EdtfText(DateWords words)
{
    /// <summary>The date in words, to stand in the middle of a line: "27–29 December 2019", "about 29 December 2019", "from 2019 on".</summary>
    /// <remarks>
    /// Years are counted from the birth of Christ, so <c>-0043</c> is 44 BC. A time is followed by the distance of its clock from UTC,
    /// where the date says it; seconds are shown unless they are 00. Digits are European in every language.
    /// </remarks>
    public string Of(Edtf date) => string.Concat(Runs(date).Select(run => run.Text));

    /// <summary>The same in parts: each known end of an interval is one, the words around and between them are others.</summary>
    public IReadOnlyList<DateRun> Runs(Edtf date) => (date.IsInterval, date.Start, date.End) switch
    {
        (false, { Date: { } single }, _) => [Run(single)],
        (_, { Date: { } start }, { Date: { } end }) => Between(start, end),
        (_, { Date: { } start }, { IsOpen: var isOpen }) => isOpen ? words.OpenEnd(Run(start)) : words.UnknownEnd(Run(start)),
        (_, { IsOpen: var isOpen }, { Date: var end }) => isOpen ? words.OpenStart(Run(end!)) : words.UnknownStart(Run(end!)),
    };

    private DateRun Run(EdtfDate date) => new(Of(date), EdtfHtml.Of(date));

    private string Of(EdtfDate date)
    {
        var text = Plain(date);
        if (date.IsApproximate)
            text = words.Approximate(text);
        return date.IsUncertain ? words.Uncertain(text) : text;
    }

    // What both ends have in common is said once, with the last.
    private IReadOnlyList<DateRun> Between(EdtfDate start, EdtfDate end)
    {
        var (first, last) = (Run(start), Run(end));
        if (first.Text == last.Text)
            return [first];
        if (start.Precision != end.Precision || start.IsQualified || end.IsQualified || start.IsSomeDay || end.IsSomeDay || start.Earliest.Year != end.Earliest.Year)
            return words.Interval(first, last);
        return start.Precision switch
        {
            EdtfPrecision.Day when start.Earliest.Month == end.Earliest.Month => words.DaysOfMonth(first with { Text = words.DayAlone(start.Earliest.Day) }, last),
            EdtfPrecision.Day => words.DaysOfYear(first with { Text = words.DayOfYear(start.Earliest.Day, Month(start)) }, last),
            EdtfPrecision.Month => words.MonthsOfYear(first with { Text = Month(start) }, last),
            EdtfPrecision.Season => words.SeasonsOfYear(first with { Text = Season(start) }, last),
            _ => words.Interval(first, last),
        };
    }

    private string Plain(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Century or EdtfPrecision.Decade => SomeYear(date),
        EdtfPrecision.Season => words.Season(Season(date), Year(date)),
        EdtfPrecision.Month when date.IsSomeDay => words.SomeDay(words.Month(Month(date), Year(date))),
        EdtfPrecision.Month => words.Month(Month(date), Year(date)),
        EdtfPrecision.Day => Day(date),
        EdtfPrecision.Time => words.Time(Day(date), Time(date.Time!.Value)),
        _ when date.IsSomeMonth => words.SomeMonth(Year(date)),
        _ when date.IsSomeDay => words.SomeDay(Year(date)),
        _ => Year(date),
    };

    private string SomeYear(EdtfDate date) =>
        date.Precision == EdtfPrecision.Decade && date.Earliest.Year >= 1000
            ? words.Decade(date.Earliest.Year, date.Latest.Year)
            : words.YearBetween(Year(date.Earliest.Year), Year(date.Latest.Year));

    private string Day(EdtfDate date) => words.Day(date.Earliest.Day, Month(date), Year(date));

    private string Month(EdtfDate date) => words.NameOfMonth(date.Earliest.Month);

    private string Season(EdtfDate date) => words.NameOfSeason(date.Season - 20);

    private string Year(EdtfDate date) => Year(date.Earliest.Year);

    private string Year(long year) => year switch
    {
        < 1 => words.BeforeChrist(Digits(1 - year)),
        < 1000 => words.AnnoDomini(Digits(year)),
        _ => Digits(year),
    };

    private static string Digits(long year) => year.ToString(year > 9999 ? "N0" : "D", CultureInfo.InvariantCulture);

    private string Time(EdtfTime time)
    {
        var seconds = time.Second == 0 ? "" : $":{time.Second:00}";
        return $"{time.Hour:00}:{time.Minute:00}{seconds}{Zone(time.Offset)}";
    }

    private string Zone(TimeSpan? offset)
    {
        if (offset is not { } distance)
            return "";
        if (distance == TimeSpan.Zero)
            return words.Utc;
        var sign = distance < TimeSpan.Zero ? '−' : '+';
        var minutes = distance.Minutes == 0 ? "" : $":{Math.Abs(distance.Minutes):00}";
        return words.UtcOffset($"{sign}{Math.Abs(distance.Hours)}{minutes}");
    }
}
