using System.Globalization;

namespace Explainer.Text;

/// <summary>One day of the proleptic Gregorian calendar, in any year.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC, -43 is 44 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the last day of the month.</param>
public readonly record struct EdtfDay(long Year, int Month, int Day) : IComparable<EdtfDay>
{
    /// <summary>How many days a month has; February follows the leap years of the Gregorian calendar.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>How many days before another this day is; negative where it is after it.</summary>
    public Int128 DaysUntil(EdtfDay later) => later.Number - Number;

    /// <summary>The day of the week.</summary>
    public DayOfWeek Weekday => (DayOfWeek)(int)(Number + 3 - (7 * Floor(Number + 3, 7)));

    /// <summary>The day that lies a number of days later; earlier, where the number is negative.</summary>
    public EdtfDay Plus(int days)
    {
        // The calendar repeats itself every 400 years, of which each that begins in March ends with its leap day.
        var number = Number + days;
        var cycle = Floor(number, 146097);
        var day = (int)(number - (cycle * 146097));
        var year = (day - (day / 1460) + (day / 36524) - (day / 146096)) / 365;
        day -= (year * 365) + (year / 4) - (year / 100);
        var month = ((5 * day) + 2) / 153;
        var inMarch = (cycle * 400) + year;
        return new((long)(month < 10 ? inMarch : inMarch + 1), month < 10 ? month + 3 : month - 9, day - (((153 * month) + 2) / 5) + 1);
    }

    // Days since 1 March of the year 0: years that begin in March end with the leap day.
    private Int128 Number
    {
        get
        {
            Int128 year = Month > 2 ? Year : (Int128)Year - 1;
            var monthsSinceMarch = (Month + 9) % 12;
            return (year * 365) + Floor(year, 4) - Floor(year, 100) + Floor(year, 400) + (((monthsSinceMarch * 153) + 2) / 5) + Day - 1;
        }
    }

    private static Int128 Floor(Int128 dividend, int divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    /// <summary>Earlier days come first.</summary>
    public int CompareTo(EdtfDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether one day is before another.</summary>
    public static bool operator <(EdtfDay a, EdtfDay b) => a.CompareTo(b) < 0;

    /// <summary>Whether one day is after another.</summary>
    public static bool operator >(EdtfDay a, EdtfDay b) => a.CompareTo(b) > 0;

    /// <summary>Whether one day is before another or the same.</summary>
    public static bool operator <=(EdtfDay a, EdtfDay b) => a.CompareTo(b) <= 0;

    /// <summary>Whether one day is after another or the same.</summary>
    public static bool operator >=(EdtfDay a, EdtfDay b) => a.CompareTo(b) >= 0;

    /// <summary>As ISO 8601 writes it: <c>2019-12-29</c>, <c>-0043-03-15</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
}
