using System.Globalization;

namespace Explainer.Text;

/// <summary>A text in the one form in which texts are compared, and the way back to its author's own characters.</summary>
/// <remarks>
/// Canonically composed (NFC); typographic quotation marks and dashes are plain ones; an ellipsis is three full stops;
/// white space is one space, and none at either end; soft hyphens and characters without width are gone; case is kept.
/// The normal form of a normal form is itself.
/// </remarks>
public sealed class NormalText
{
    // Below the first combining mark every character is composed as it is.
    private const char FirstMark = '\u0300';

    // No language heaps more marks on a letter (UAX #15, stream-safe text, allows 30), and to order them takes the square of their number.
    private const int LongestSegment = 64;

    // The parts of a Hangul syllable that stand behind its first.
    private const char FirstHangulVowel = '\u1160', LastHangulFinal = '\u11FF';

    private readonly OriginalPlaces places;
    private string? compared;

    private NormalText(string original, MappedText mapped) =>
        (Original, Value, places) = (original, mapped.Text.ToString(), mapped.Places);

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The text in normal form.</summary>
    public string Value { get; }

    /// <summary><see cref="Value"/> with one shape of quotation mark; see <see cref="QuotePattern.ForComparison"/>.</summary>
    internal string Compared => compared ??= QuotePattern.ForComparison(Value);

    /// <summary>Brings a text into normal form, in time linear in its length.</summary>
    public static NormalText Of(string original) => new(original, Compose(Fold(original)));

    /// <summary>The stretch of <see cref="Original"/> that a stretch of <see cref="Value"/> came from.</summary>
    /// <remarks>
    /// Where several characters became one, or the other way round, all of them. Characters that normalisation removed
    /// belong to the stretch only between others of it. An empty stretch stays empty.
    /// </remarks>
    public TextSpan ToOriginal(TextSpan inNormal)
    {
        if (inNormal.Length == 0)
            return new TextSpan(inNormal.Start < Value.Length ? places[inNormal.Start].Start : Original.Length, 0);
        var start = places[inNormal.Start].Start;
        return new TextSpan(start, places[inNormal.End - 1].End - start);
    }

    private static MappedText Fold(string original)
    {
        var folded = new MappedText(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (c is > ' ' and <= '~')
                folded.Add(c, i, i + 1);
            else if (PlainCharacter.IsInvisible(c))
                continue;
            else if (char.IsWhiteSpace(c))
                folded.AddSpace(i);
            else if (c == '…')
                folded.Add("...", i, i + 1);
            else
                folded.Add(IsUnpaired(original, i) ? '\uFFFD' : PlainCharacter.Of(c), i, i + 1);
        }
        folded.DropLastSpace();
        return folded;
    }

    // Half a character cannot be composed, so it becomes the sign for what cannot be shown.
    private static bool IsUnpaired(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    // Composed a segment at a time: a character with the marks on it, beyond which composition never reaches.
    private static MappedText Compose(MappedText folded)
    {
        if (!folded.Text.ContainsAnyInRange(FirstMark, '\uFFFF'))
            return folded;
        var text = folded.Text.ToString();
        MappedText? composed = null;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = SegmentEnd(text, start);
            if (end - start > LongestSegment || IsComposed(text.AsSpan(start, end - start)))
            {
                composed?.Add(folded, start, end);
                continue;
            }
            if (composed is null)
            {
                composed = new(text.Length);
                composed.Add(folded, 0, start);
            }
            composed.Add(text[start..end].Normalize(), folded.Places[start].Start, folded.Places[end - 1].End);
        }
        return composed ?? folded;
    }

    private static bool IsComposed(ReadOnlySpan<char> segment) => (segment.Length == 1 && segment[0] < FirstMark) || segment.IsNormalized();

    private static int SegmentEnd(string text, int start)
    {
        var end = start + Width(text, start);
        while (end < text.Length && JoinsWhatIsBefore(text, end))
            end += Width(text, end);
        return end;
    }

    private static bool JoinsWhatIsBefore(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || text[at] is >= FirstHangulVowel and <= LastHangulFinal;

    private static int Width(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
