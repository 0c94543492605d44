using System.Diagnostics.CodeAnalysis;

namespace Explainer.Text;

/// <summary>A date or an interval of dates, as its author wrote it.</summary>
/// <remarks>
/// Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019), levels 0 and 1.
/// A time may also stop at its minutes (<c>2019-12-27T19:20</c>), so that nobody has to make up seconds.
/// Two values are equal when they are written alike.
/// </remarks>
public sealed record Edtf : IComparable<Edtf>
{
    private readonly string text;

    internal Edtf(string text, EdtfEnd start, EdtfEnd end, bool isInterval) =>
        (this.text, Start, End, IsInterval) = (text, start, end, isInterval);

    /// <summary>Where the interval begins; for a date on its own, that date.</summary>
    public EdtfEnd Start { get; }

    /// <summary>Where the interval ends; for a date on its own, that date.</summary>
    public EdtfEnd End { get; }

    /// <summary>Whether this is an interval (<c>2004/2006</c>) and not one date.</summary>
    public bool IsInterval { get; }

    /// <summary>The first day that can be meant; null where the start is open or unknown.</summary>
    public EdtfDay? Earliest => Start.Date?.Earliest;

    /// <summary>The last day that can be meant; null where the end is open or unknown.</summary>
    public EdtfDay? Latest => End.Date?.Latest;

    /// <summary>How closely the date is known; of an interval, its less closely known end.</summary>
    public EdtfPrecision Precision =>
        (EdtfPrecision)Math.Min((int)(Start.Date ?? End.Date!).Precision, (int)(End.Date ?? Start.Date!).Precision);

    /// <summary>Whether the date, or an end of the interval, is an estimate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Start.Date is { IsApproximate: true } || End.Date is { IsApproximate: true };

    /// <summary>Whether the date, or an end of the interval, is in doubt (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Start.Date is { IsUncertain: true } || End.Date is { IsUncertain: true };

    /// <summary>Whether this is one known day, without doubt or estimate; it may have a time.</summary>
    public bool IsExactDay => Earliest is { } day && day == Latest && !IsApproximate && !IsUncertain;

    /// <summary>The value for the <c>datetime</c> attribute of HTML's <c>time</c> element.</summary>
    /// <returns>Null where HTML has no such form: intervals, seasons, doubt, estimates, unspecified digits, years before 1, hour 24.</returns>
    /// <remarks>HTML Living Standard, "The time element".</remarks>
    public string? ToHtml() => IsInterval ? null : EdtfHtml.Of(Start.Date!);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date exactly as written; white space around it is not EDTF.</param>
    /// <param name="value">The date; null where there is none.</param>
    /// <param name="problem">What is wrong, as a clause of a message ("there is no 31 February"); empty where nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? value, out string problem)
    {
        (value, problem) = EdtfParser.Parse(text);
        return value is not null;
    }

    /// <summary>Orders by earliest day, then latest day, then text.</summary>
    /// <remarks>An open or unknown start sorts before every day, an open or unknown end after every day.</remarks>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
            return 1;
        var byEarliest = Nullable.Compare(Earliest, other.Earliest);
        if (byEarliest != 0)
            return byEarliest;
        var byLatest = (Latest, other.Latest) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } mine, { } theirs) => mine.CompareTo(theirs),
        };
        return byLatest != 0 ? byLatest : string.CompareOrdinal(text, other.text);
    }

    /// <summary>Whether both are written alike.</summary>
    public bool Equals(Edtf? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The date as written.</summary>
    public override string ToString() => text;

    /// <summary>Whether one sorts before another.</summary>
    public static bool operator <(Edtf a, Edtf b) => a.CompareTo(b) < 0;

    /// <summary>Whether one sorts after another.</summary>
    public static bool operator >(Edtf a, Edtf b) => a.CompareTo(b) > 0;

    /// <summary>Whether one sorts before another or is the same.</summary>
    public static bool operator <=(Edtf a, Edtf b) => a.CompareTo(b) <= 0;

    /// <summary>Whether one sorts after another or is the same.</summary>
    public static bool operator >=(Edtf a, Edtf b) => a.CompareTo(b) >= 0;
}
