namespace Explainer.Text.Dates;

/// <summary>What kind of words a date is given in.</summary>
public enum DateKind
{
    /// <summary>A day of the calendar, with or without its year: "29 December", or a stretch of days: "27–29 December 2019".</summary>
    Day,

    /// <summary>A month, with or without its year.</summary>
    Month,

    /// <summary>A season, with or without its year.</summary>
    Season,

    /// <summary>A year, or a stretch of years: "2016–17".</summary>
    Year,

    /// <summary>Ten years: "the 1990s"; of "the '90s" the century is not said.</summary>
    Decade,

    /// <summary>A hundred years: "the 19th century".</summary>
    Century,

    /// <summary>A day of the week: "Sunday evening", "last Friday".</summary>
    Weekday,

    /// <summary>A time that is counted from another: "yesterday", "earlier this month", "two days later".</summary>
    Relative,
}
