namespace Explainer.Text;

/// <summary>One date of EDTF: a date on its own, or one end of an interval.</summary>
public sealed record EdtfDate
{
    /// <summary>How closely the date is known.</summary>
    public required EdtfPrecision Precision { get; init; }

    /// <summary>The first day that the date can mean.</summary>
    /// <remarks>Seasons are those of the northern hemisphere by whole months, so winter 2001 runs from December 2001 to February 2002.</remarks>
    public required EdtfDay Earliest { get; init; }

    /// <summary>The last day that the date can mean.</summary>
    public required EdtfDay Latest { get; init; }

    /// <summary>The time of day; null where the date has none.</summary>
    public EdtfTime? Time { get; init; }

    /// <summary>21 spring, 22 summer, 23 autumn, 24 winter; 0 where the date is no season.</summary>
    public int Season { get; init; }

    /// <summary>Whether a month is left open within a known year: <c>2004-XX</c>.</summary>
    public bool IsSomeMonth { get; init; }

    /// <summary>Whether a day is left open within a known month or year: <c>1985-04-XX</c>, <c>1985-XX-XX</c>.</summary>
    public bool IsSomeDay { get; init; }

    /// <summary>Whether the source of the date is in doubt (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether the date is an estimate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the date is doubtful or an estimate.</summary>
    public bool IsQualified => IsUncertain || IsApproximate;
}
