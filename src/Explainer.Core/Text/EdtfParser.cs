using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Text;

/// <summary>Reads EDTF, levels 0 and 1.</summary>
internal static partial class EdtfParser
{
    private const string NoDate = "not a date of EDTF";

    // Milliseconds. The expressions never go back far, so that no date takes one; and none may take more than this.
    private const int Limit = 10_000;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static (Edtf? Value, string Problem) Parse(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2)
            return (null, NoDate);
        if (ends.Length == 2)
            return ParseInterval(text, ends[0], ends[1]);
        var (date, problem) = ParseDate(text);
        return date is null ? (null, problem) : (new Edtf(text, new(date), new(date), isInterval: false), "");
    }

    private static (Edtf? Value, string Problem) ParseInterval(string text, string first, string last)
    {
        var (start, startProblem) = ParseEnd(first);
        var (end, endProblem) = ParseEnd(last);
        var problem = startProblem.Length > 0 ? startProblem : endProblem;
        if (problem.Length > 0)
            return (null, problem);
        if (start.Date is null && end.Date is null)
            return (null, "an interval needs a date at one end");
        if (start.Date is { Time: not null } || end.Date is { Time: not null })
            return (null, "an interval runs between days, without times");
        if (start.Date is { } a && end.Date is { } b && a.Earliest > b.Latest)
            return (null, "the end is before the start");
        return (new Edtf(text, start, end, isInterval: true), "");
    }

    private static (EdtfEnd End, string Problem) ParseEnd(string text)
    {
        if (text is "" or "..")
            return (new EdtfEnd(null, IsOpen: text is ".."), "");
        var (date, problem) = ParseDate(text);
        return (new EdtfEnd(date), problem);
    }

    private static (EdtfDate? Date, string Problem) ParseDate(string text)
    {
        var (date, problem) = ParseLongYear(text) ?? ParseCalendarDate(text);
        if (date is null)
            return (null, problem);
        return (date with { IsUncertain = text[^1] is '?' or '%', IsApproximate = text[^1] is '~' or '%' }, "");
    }

    private static (EdtfDate? Date, string Problem)? ParseLongYear(string text)
    {
        var match = LongYear().Match(text);
        if (!match.Success)
            return null;
        if (!long.TryParse(match.Groups["year"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            || Math.Abs(year) >= 1_000_000_000_000_000_000)
            return (null, "the year has more than 18 digits");
        if (Math.Abs(year) <= 9999)
            return (null, "Y stands only before years of more than four digits");
        return (Between(EdtfPrecision.Year, new(year, 1, 1), new(year, 12, 31)), "");
    }

    private static (EdtfDate? Date, string Problem) ParseCalendarDate(string text)
    {
        var match = CalendarDate().Match(text);
        if (!match.Success)
            return (null, NoDate);
        var (year, month, day, time) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value, match.Groups["time"]);
        if (year is "-0000")
            return (null, "the year 0000 has no sign");
        if (month.Length == 0)
            return (Years(year), "");
        if (year.Contains('X', StringComparison.Ordinal) || (month is "XX" && day is not ("" or "XX")))
            return (null, "digits are left unspecified from the right: 201X, 2004-XX, 1985-XX-XX, 1985-04-XX");
        var number = Number(year);
        if (month is "XX")
        {
            var whole = Between(EdtfPrecision.Year, new(number, 1, 1), new(number, 12, 31));
            return (whole with { IsSomeMonth = day is "", IsSomeDay = day is "XX" }, "");
        }
        var (date, problem) = InMonth(number, Number(month), day);
        return date is null || !time.Success ? (date, problem) : AtTime(date, match);
    }

    // The digits left open give a range whichever side of year 0 it is: -004X is -0049 to -0040.
    private static EdtfDate Years(string year)
    {
        long a = Number(year.Replace('X', '0')), b = Number(year.Replace('X', '9'));
        var precision = year.Count(c => c == 'X') switch { 0 => EdtfPrecision.Year, 1 => EdtfPrecision.Decade, _ => EdtfPrecision.Century };
        return Between(precision, new(Math.Min(a, b), 1, 1), new(Math.Max(a, b), 12, 31));
    }

    private static (EdtfDate? Date, string Problem) InMonth(long year, int month, string day)
    {
        if (month is >= 21 and <= 24)
            return day.Length == 0 ? (InSeason(year, month), "") : (null, "a season has no days");
        if (month is < 1 or > 12)
            return (null, $"there is no month {month:00}");
        var last = EdtfDay.DaysIn(year, month);
        if (day is "" or "XX")
            return (Between(EdtfPrecision.Month, new(year, month, 1), new(year, month, last)) with { IsSomeDay = day is "XX" }, "");
        var number = Number(day);
        if (number >= 1 && number <= last)
            return (Between(EdtfPrecision.Day, new(year, month, number), new(year, month, number)), "");
        var inThatYear = month == 2 && number == 29 ? " in " + year.ToString("0000", CultureInfo.InvariantCulture) : "";
        return (null, $"there is no {number} {MonthNames[month - 1]}{inThatYear}");
    }

    private static EdtfDate InSeason(long year, int season)
    {
        var first = (season - 20) * 3;
        var (lastYear, last) = season == 24 ? (year + 1, 2) : (year, first + 2);
        return Between(EdtfPrecision.Season, new(year, first, 1), new(lastYear, last, EdtfDay.DaysIn(lastYear, last))) with { Season = season };
    }

    private static (EdtfDate? Date, string Problem) AtTime(EdtfDate date, Match match)
    {
        if (date.Precision != EdtfPrecision.Day || match.Groups["mark"].Length > 0)
            return (null, "a time needs a day without doubt or estimate");
        var (hour, minute, second) = (Number(match.Groups["hour"].Value), Number(match.Groups["minute"].Value), Number(match.Groups["second"].Value));
        if (hour > 24 || (hour == 24 && (minute, second) != (0, 0)))
            return (null, $"there is no hour {hour}");
        if (minute > 59 || second > 59)
            return (null, minute > 59 ? $"there is no minute {minute}" : $"there is no second {second}");
        var zone = match.Groups["zone"].Value;
        var offset = new TimeSpan(Number(match.Groups["hours"].Value), Number(match.Groups["minutes"].Value), 0);
        if (Number(match.Groups["minutes"].Value) > 59 || offset > TimeSpan.FromHours(14))
            return (null, $"no clock is {zone} from UTC");
        if (zone.StartsWith('-'))
            offset = -offset;
        return (date with { Precision = EdtfPrecision.Time, Time = new(hour, minute, second, zone.Length == 0 ? null : offset) }, "");
    }

    private static EdtfDate Between(EdtfPrecision precision, EdtfDay earliest, EdtfDay latest) =>
        new() { Precision = precision, Earliest = earliest, Latest = latest };

    private static int Number(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Y(?<year>-?[0-9]+)[?~%]?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex LongYear();

    [GeneratedRegex(
        """
        ^(?<year>-?([0-9]{4}|[0-9]{3}X|[0-9]{2}XX))
        (-(?<month>[0-9]{2}|XX)
          (-(?<day>[0-9]{2}|XX)
            (?<time>T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?
              (?<zone>Z|[+-](?<hours>[0-9]{2})(:(?<minutes>[0-9]{2}))?)?)?)?)?
        (?<mark>[?~%])?\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        Limit)]
    private static partial Regex CalendarDate();
}
