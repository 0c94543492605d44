using System.Globalization;

namespace Explainer.Text;

/// <summary>Writes a date as HTML's <c>time</c> element wants it.</summary>
internal static class EdtfHtml
{
    public static string? Of(EdtfDate date)
    {
        var first = date.Earliest;
        if (date.IsQualified || date.IsSomeMonth || date.IsSomeDay || first.Year < 1)
            return null;
        return date.Precision switch
        {
            EdtfPrecision.Year => Format($"{first.Year:0000}"),
            EdtfPrecision.Month => Format($"{first.Year:0000}-{first.Month:00}"),
            EdtfPrecision.Day => first.ToString(),
            EdtfPrecision.Time when date.Time is { Hour: < 24 } time =>
                Format($"{first}T{time.Hour:00}:{time.Minute:00}:{time.Second:00}{Zone(time)}"),
            _ => null,
        };
    }

    private static string Zone(EdtfTime time)
    {
        if (time.Offset is not { } offset)
            return "";
        return offset == TimeSpan.Zero ? "Z" : Format($"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}");
    }

    private static string Format(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
