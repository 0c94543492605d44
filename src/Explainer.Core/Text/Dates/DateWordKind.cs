namespace Explainer.Text.Dates;

/// <summary>What a word, number or sign can be in a date.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing that belongs to dates.</summary>
    None,

    /// <summary>A whole number of at most four digits; its value.</summary>
    Number,

    /// <summary>A number that is no part of a date: with separators, decimals, letters, or too long.</summary>
    OtherNumber,

    /// <summary>A sign; its character.</summary>
    Sign,

    /// <summary>A month in full, 1 to 12.</summary>
    Month,

    /// <summary>A month cut short, 1 to 12.</summary>
    ShortMonth,

    /// <summary>A day of the week, 0 for Sunday.</summary>
    Weekday,

    /// <summary>A day of the week cut short.</summary>
    ShortWeekday,

    /// <summary>A season; its first month.</summary>
    Season,

    /// <summary>A <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>A <see cref="DateUnit"/> in the plural.</summary>
    Units,

    /// <summary>A number in words.</summary>
    Cardinal,

    /// <summary>A place in words: "nineteenth".</summary>
    Ordinal,

    /// <summary>Ten years in words: 90 for "nineties".</summary>
    Decade,

    /// <summary>-1 "last", 0 "this", 1 "next".</summary>
    Step,

    /// <summary>-1 "previous", 0 "same", 1 "following".</summary>
    TextStep,

    /// <summary>-1 "yesterday", 0 "today", 1 "tomorrow".</summary>
    NearDay,

    /// <summary>"morning", "night".</summary>
    DayTime,

    /// <summary>"ago".</summary>
    Ago,

    /// <summary>-1 "earlier", 1 "later".</summary>
    Apart,

    /// <summary>A <see cref="DateBound"/>: "before", "until".</summary>
    Bound,

    /// <summary>A <see cref="DatePart"/>: "late".</summary>
    Part,

    /// <summary>"in", "during": what follows may be a month or a year.</summary>
    In,

    /// <summary>"on".</summary>
    On,

    /// <summary>"at".</summary>
    At,

    /// <summary>"to", "through".</summary>
    To,

    /// <summary>"and", "or".</summary>
    And,

    /// <summary>"between".</summary>
    Between,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"the".</summary>
    The,

    /// <summary>"a", "his": an article or a word that takes its place.</summary>
    Article,

    /// <summary>-1 for BC, 1 for AD.</summary>
    Era,

    /// <summary>"century".</summary>
    Century,

    /// <summary>"about", "circa".</summary>
    About,

    /// <summary>"born", "opened", "year": a year may follow.</summary>
    YearCue,

    /// <summary>"GMT", "metres", "hours": what a number before it counts.</summary>
    Measure,
}
