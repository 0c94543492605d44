namespace Explainer.Languages;

/// <summary>How one language writes dates: the forms under <c>dates</c> of its file.</summary>
/// <remarks>In a form, <c>{0}</c> and what follows stand for the values in the order of the parameters here.</remarks>
internal sealed class DateWords
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
    public string Interval(string start, string end) =>
        // A dash between ends of several words has spaces around it.
        Say(start.Contains(' ', StringComparison.Ordinal) || end.Contains(' ', StringComparison.Ordinal) ? "IntervalOfPhrases" : nameof(Interval), start, end);

    /// <summary><c>27–29 December 2019</c>.</summary>
    public string DaysOfMonth(int first, int last, string month, string year) => Say(nameof(DaysOfMonth), first, last, month, year);

    /// <summary><c>27 November – 3 December 2019</c>.</summary>
    public string DaysOfYear(int first, string firstMonth, int last, string lastMonth, string year) => Say(nameof(DaysOfYear), first, firstMonth, last, lastMonth, year);

    /// <summary><c>November–December 2019</c>.</summary>
    public string MonthsOfYear(string first, string last, string year) => Say(nameof(MonthsOfYear), first, last, year);

    /// <summary><c>spring–autumn 2019</c>.</summary>
    public string SeasonsOfYear(string first, string last, string year) => Say(nameof(SeasonsOfYear), first, last, year);

    /// <summary>An interval without a beginning.</summary>
    public string OpenStart(string end) => Say(nameof(OpenStart), end);

    /// <summary>An interval whose beginning nobody knows.</summary>
    public string UnknownStart(string end) => Say(nameof(UnknownStart), end);

    /// <summary>An interval without an end.</summary>
    public string OpenEnd(string start) => Say(nameof(OpenEnd), start);

    /// <summary>An interval whose end nobody knows.</summary>
    public string UnknownEnd(string start) => Say(nameof(UnknownEnd), start);

    private string Say(string name, params object[] values) => language.Fill($"Dates.{name}", values);
}
