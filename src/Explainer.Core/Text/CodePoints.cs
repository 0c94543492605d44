namespace Explainer.Text;

/// <summary>Counts text by code points, as the standards of other programs do, and not by UTF-16 units.</summary>
public static class CodePoints
{
    /// <summary>Where a stretch of a text stands, counted in code points.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch, in UTF-16 units; it parts no code point.</param>
    public static TextSpan Of(string text, TextSpan span) =>
        new(Count(text.AsSpan(0, span.Start)), Count(text.AsSpan(span.Start, span.Length)));

    /// <summary>The stretch without the half of a code point that it may begin or end with.</summary>
    public static TextSpan Whole(string text, TextSpan span)
    {
        var start = span.Length > 0 && char.IsLowSurrogate(text[span.Start]) ? span.Start + 1 : span.Start;
        var end = span.Length > 0 && char.IsHighSurrogate(text[span.End - 1]) ? span.End - 1 : span.End;
        return new(start, Math.Max(0, end - start));
    }

    // Every code point has one unit that is no second half.
    private static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (int at; (at = text.IndexOfAnyInRange('\uDC00', '\uDFFF')) >= 0; text = text[(at + 1)..])
            count--;
        return count;
    }
}
