using System.Globalization;

namespace Explainer.Compose.Pictures;

/// <summary>How much room words take up in a picture, where no browser can be asked.</summary>
/// <remarks>
/// The pictures are drawn in whatever sans-serif face a reader has. The widths are those of the widest in use (Verdana, DejaVu Sans), so that words
/// are at most as wide as said.
/// </remarks>
public static class TextWidth
{
    /// <summary>The size of all words in pictures, in user units.</summary>
    public const int Size = 13;

    private const string More = "…";

    /// <summary>The room that a line of words takes up at most, in user units.</summary>
    public static int Of(string text)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Of(rune);
        return (int)Math.Ceiling(ems * Size);
    }

    /// <summary>A line of words that fits; cut with "…", between two words where that is possible.</summary>
    /// <param name="text">The words.</param>
    /// <param name="width">The room, in user units.</param>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
            return text;
        var end = Fitting(text, width - Of(More));
        var space = text.LastIndexOf(' ', Math.Max(0, end - 1), Math.Max(0, end));
        return text[..(space > end / 2 ? space : end)].TrimEnd(' ', ',', ';', ':', '-', '–', '·') + More;
    }

    /// <summary>A text broken between words into lines that fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room of a line, in user units.</param>
    /// <param name="most">How many lines there may be, at least one; the last is cut where there is more to say.</param>
    public static IReadOnlyList<string> Lines(string text, int width, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most - 1 && Of(rest) > width)
        {
            var end = Fitting(rest, width);
            var space = rest.LastIndexOf(' ', Math.Min(end, rest.Length - 1));
            // A word without a place to break is broken where the line ends.
            var cut = space > 0 ? space : Math.Max(1, end);
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }
        if (rest.Length > 0)
            lines.Add(Cut(rest, width));
        return lines;
    }

    // How many UTF-16 units of the text fit, without parting what is one character to a reader.
    private static int Fitting(string text, int width)
    {
        var (end, ems) = (0, 0.0);
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            foreach (var rune in character.EnumerateRunes())
                ems += Of(rune);
            if (ems * Size > width)
                break;
            end += character.Length;
        }
        return end;
    }

    private static double Of(System.Text.Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' => 0.3,
        ' ' or '.' or ',' or ':' or ';' or 'f' or 't' or 'r' or 'I' or '!' or '(' or ')' or '[' or ']' or '/' or '-' or '·' => 0.45,
        'm' or 'M' or 'W' or 'w' or '@' or '%' or '—' or '…' => 1,
        >= 'A' and <= 'Z' => 0.78,
        < 0x300 => 0.64,
        // Marks above and below other letters.
        var other when Rune(other) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        < 0x2E80 => 0.85,
        // Scripts whose letters fill a square.
        _ => 1.1,
    };

    private static UnicodeCategory Rune(int value) => System.Text.Rune.GetUnicodeCategory(new System.Text.Rune(value));
}
