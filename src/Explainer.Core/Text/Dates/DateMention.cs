namespace Explainer.Text.Dates;

/// <summary>A date that a text states, and what its words say. When that was can depend on when the text was issued.</summary>
/// <param name="Span">The words that name the date, without a preposition before them.</param>
/// <param name="Kind">What kind of words they are.</param>
public sealed record DateMention(TextSpan Span, DateKind Kind)
{
    /// <summary>The date, or where it begins. Of a season the first month; of a decade or century the first year, which for "the '90s" is below 100.</summary>
    /// <remarks>All null for a weekday or a relative date.</remarks>
    public PartialDate First { get; init; }

    /// <summary>Where the date ends; the same as <see cref="First"/> for a date on its own.</summary>
    public PartialDate Last { get; init; }

    /// <summary>How the two ends belong together.</summary>
    public DateStretch Stretch { get; init; }

    /// <summary>The day of the week, alone or beside a date ("Sunday, 29 December"); null where none is said.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>What a relative date is counted in.</summary>
    public DateUnit Unit { get; init; }

    /// <summary>How many units before (negative) or after: -1 of "last week", 0 of "this month"; for a weekday, month or season null where none is said.</summary>
    public int? Steps { get; init; }

    /// <summary>Counted from another date of the text ("two days later", "the next day"), and not from the day of issue.</summary>
    public bool IsFromText { get; init; }

    /// <summary>Which part of it is meant.</summary>
    public DatePart Part { get; init; }

    /// <summary>On which side of it.</summary>
    public DateBound Bound { get; init; }

    /// <summary>The words may be something else: a number in a name, a newspaper. Good enough to carry a claim's date, and not to ask for one.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The year is said.</summary>
    public bool HasYear => First.Year is not null;

    /// <summary>How closely it says when.</summary>
    public DatePrecision Precision => Kind switch
    {
        DateKind.Day or DateKind.Weekday => DatePrecision.Day,
        DateKind.Month => DatePrecision.Month,
        DateKind.Season => DatePrecision.Season,
        DateKind.Year => DatePrecision.Year,
        DateKind.Decade => DatePrecision.Decade,
        DateKind.Century => DatePrecision.Century,
        _ => Unit switch
        {
            DateUnit.Day => DatePrecision.Day,
            DateUnit.Week or DateUnit.Weekend => DatePrecision.Week,
            DateUnit.Month => DatePrecision.Month,
            DateUnit.Season => DatePrecision.Season,
            DateUnit.Year => DatePrecision.Year,
            DateUnit.Decade => DatePrecision.Decade,
            _ => DatePrecision.Century,
        },
    };

    /// <summary>Its ends, each as a date of its own; itself, where it has one only.</summary>
    public IReadOnlyList<DateMention> Ends =>
        Stretch == DateStretch.None ? [this] : [this with { Last = First, Stretch = DateStretch.None }, this with { First = Last, Stretch = DateStretch.None }];
}
