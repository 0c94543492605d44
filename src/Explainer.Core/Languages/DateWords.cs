using System.Text.RegularExpressions;

namespace Explainer.Languages;

/// <summary>How one language writes dates: the forms under <c>dates</c> of its file.</summary>
/// <remarks>In a form, <c>{0}</c> and what follows stand for the values in the order of the parameters here.</remarks>
internal sealed partial class DateWords
{
    private readonly Language language;

    internal DateWords(Language language) => this.language = language;

    /// <summary>The name of a month, from 1.</summary>
    public string NameOfMonth(int month) => Say($"Months.{month}");

    /// <summary>The name of a season: 1 is spring.</summary>
    public string NameOfSeason(int season) => Say($"Seasons.{season}");

    /// <summary><c>29 December 2019</c>.</summary>
    public string Day(int day, string month, string year) => Say(nameof(Day), day, month, year);

    /// <summary><c>December 2019</c>.</summary>
    public string Month(string month, string year) => Say(nameof(Month), month, year);

    /// <summary><c>spring 2019</c>.</summary>
    public string Season(string season, string year) => Say(nameof(Season), season, year);

    /// <summary>A day with a time of day.</summary>
    public string Time(string day, string time) => Say(nameof(Time), day, time);

    /// <summary>Behind a time of day: its clock shows Universal Time.</summary>
    public string Utc => Say(nameof(Utc));

    /// <summary>Behind a time of day: how far its clock is from Universal Time, in hours.</summary>
    public string UtcOffset(string distance) => Say(nameof(UtcOffset), distance);

    /// <summary>A year before year 1, counted from 1.</summary>
    public string BeforeChrist(string year) => Say(nameof(BeforeChrist), year);

    /// <summary>A year after it that could be taken for another number, because it has fewer than four digits.</summary>
    public string AnnoDomini(string year) => Say(nameof(AnnoDomini), year);

    /// <summary>Ten years, of which the first is a round one.</summary>
    public string Decade(long first, long last) => Say(nameof(Decade), first, last);

    /// <summary>A year of which only the first and the last possible one are known.</summary>
    public string YearBetween(string first, string last) => Say(nameof(YearBetween), first, last);

    /// <summary>A month that is not named, of a year.</summary>
    public string SomeMonth(string year) => Say(nameof(SomeMonth), year);

    /// <summary>A day that is not named, of a month or a year.</summary>
    public string SomeDay(string date) => Say(nameof(SomeDay), date);

    /// <summary>An estimate.</summary>
    public string Approximate(string date) => Say(nameof(Approximate), date);

    /// <summary>A date in doubt.</summary>
    public string Uncertain(string date) => Say(nameof(Uncertain), date);

    /// <summary>An interval whose ends share nothing that could be said once.</summary>
    public IReadOnlyList<DateRun> Interval(DateRun start, DateRun end) =>
        // A dash between ends of several words has spaces around it.
        Runs($"{start.Text}{end.Text}".Contains(' ', StringComparison.Ordinal) ? "IntervalOfPhrases" : nameof(Interval), start, end);

    /// <summary>The first of some days of one month: <c>27</c>.</summary>
    public string DayAlone(int day) => Say(nameof(DayAlone), day);

    /// <summary>The first of some days of one year: <c>27 November</c>.</summary>
    public string DayOfYear(int day, string month) => Say(nameof(DayOfYear), day, month);

    /// <summary><c>27–29 December 2019</c>.</summary>
    public IReadOnlyList<DateRun> DaysOfMonth(DateRun first, DateRun last) => Runs(nameof(DaysOfMonth), first, last);

    /// <summary><c>27 November – 3 December 2019</c>.</summary>
    public IReadOnlyList<DateRun> DaysOfYear(DateRun first, DateRun last) => Runs(nameof(DaysOfYear), first, last);

    /// <summary><c>November–December 2019</c>.</summary>
    public IReadOnlyList<DateRun> MonthsOfYear(DateRun first, DateRun last) => Runs(nameof(MonthsOfYear), first, last);

    /// <summary><c>spring–autumn 2019</c>.</summary>
    public IReadOnlyList<DateRun> SeasonsOfYear(DateRun first, DateRun last) => Runs(nameof(SeasonsOfYear), first, last);

    /// <summary>An interval without a beginning.</summary>
    public IReadOnlyList<DateRun> OpenStart(DateRun end) => Runs(nameof(OpenStart), end);

    /// <summary>An interval whose beginning nobody knows.</summary>
    public IReadOnlyList<DateRun> UnknownStart(DateRun end) => Runs(nameof(UnknownStart), end);

    /// <summary>An interval without an end.</summary>
    public IReadOnlyList<DateRun> OpenEnd(DateRun start) => Runs(nameof(OpenEnd), start);

    /// <summary>An interval whose end nobody knows.</summary>
    public IReadOnlyList<DateRun> UnknownEnd(DateRun start) => Runs(nameof(UnknownEnd), start);

    private string Say(string name, params object[] values) => language.Fill($"Dates.{name}", values);

    // The form cut at its ends, which stand in the order of the language.
    private List<DateRun> Runs(string name, params DateRun[] ends) => Places.Split(language.Text($"Dates.{name}"))
        .Where(part => part.Length > 0)
        .Select(part => part is ['{', var digit, '}'] ? ends[digit - '0'] : new(part, null))
        .ToList();

    [GeneratedRegex(@"(?=\{)|(?<=\})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places { get; }
}
