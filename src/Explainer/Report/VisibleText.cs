using System.Globalization;
using System.Text;

namespace Explainer.Report;

/// <summary>Makes an author's text safe to print on one line.</summary>
internal static class VisibleText
{
    /// <summary>The text with line ends as spaces, and control and direction characters as U+FFFD.</summary>
    /// <remarks>An escape sequence in a file must not move the reader's cursor, nor a direction mark reorder what stands on the screen.</remarks>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            visible.Append(rune.Value is '\n' or '\r' or '\t' ? " " : Of(rune));
        return visible.ToString();
    }

    /// <summary>A character as it can be shown.</summary>
    public static string Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069
            ? "\uFFFD"
            : rune.ToString();
}
