namespace Explainer.Text;

/// <summary>How closely a date is known, from the widest to the closest.</summary>
public enum EdtfPrecision
{
    /// <summary>One of a hundred years: <c>20XX</c>.</summary>
    Century,

    /// <summary>One of ten years: <c>201X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2019</c>, and a month or day not given in it: <c>2019-XX</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>2001-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2019-12</c>, and a day not given in it: <c>2019-12-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>2019-12-29</c>.</summary>
    Day,

    /// <summary>A time of a day: <c>2019-12-27T19:20:00+03:00</c>.</summary>
    Time,
}
