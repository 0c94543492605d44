namespace Explainer.Text.Dates;

/// <summary>How closely a date says when something was, from the closest to the widest.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To a week or a weekend.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the season.</summary>
    Season,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To ten years.</summary>
    Decade,

    /// <summary>To a hundred years.</summary>
    Century,
}
