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

    // Where each character of Value begins and ends in Original; the rest of the arrays is spare room.
    private readonly int[] starts;
    private readonly int[] ends;

    private NormalText(string original, Mapped mapped) =>
        (Original, Value, starts, ends) = (original, mapped.Text.ToString(), mapped.Starts, mapped.Ends);

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The text in normal form.</summary>
    public string Value { get; }

    /// <summary>Brings a text into normal form, in time linear in its length.</summary>
    public static NormalText Of(string original) => new(original, Compose(Fold(original)));

    /// <summary>The stretch of <see cref="Original"/> that a stretch of <see cref="Value"/> came from.</summary>
    /// <remarks>
    /// Where several characters became one, or the other way round, all of them. Characters that normalisation removed
    /// belong to the stretch only between others of it. An empty stretch stays empty.
    /// </remarks>
    public TextSpan ToOriginal(TextSpan inNormal)
    {
        if (inNormal.Length > 0)
            return new TextSpan(starts[inNormal.Start], ends[inNormal.End - 1] - starts[inNormal.Start]);
        return new TextSpan(inNormal.Start < Value.Length ? starts[inNormal.Start] : Original.Length, 0);
    }

    private static Mapped Fold(string original)
    {
        var folded = new Mapped(original.Length);
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
    private static Mapped Compose(Mapped folded)
    {
        if (!folded.Text.ContainsAnyInRange(FirstMark, '\uFFFF'))
            return folded;
        var text = folded.Text.ToString();
        var composed = new Mapped(text.Length);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = SegmentEnd(text, start);
            if (end - start > LongestSegment || IsComposed(text.AsSpan(start, end - start)))
                composed.Add(folded, start, end);
            else
                composed.Add(text[start..end].Normalize(), folded.Starts[start], folded.Ends[end - 1]);
        }
        return composed;
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
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || text[at] is >= FirstHangulVowel and <= LastHangulFinal;

    private static int Width(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    /// <summary>A text that grows, with the place that each of its characters came from.</summary>
    private sealed class Mapped(int capacity)
    {
        private char[] text = new char[capacity];
        private int[] starts = new int[capacity];
        private int[] ends = new int[capacity];

        public int Length { get; private set; }

        public ReadOnlySpan<char> Text => text.AsSpan(0, Length);

        public int[] Starts => starts;

        public int[] Ends => ends;

        public void Add(char c, int start, int end)
        {
            if (Length == text.Length)
                Grow();
            (text[Length], starts[Length], ends[Length]) = (c, start, end);
            Length++;
        }

        public void Add(string characters, int start, int end)
        {
            foreach (var c in characters)
                Add(c, start, end);
        }

        public void Add(Mapped other, int from, int to)
        {
            for (var i = from; i < to; i++)
                Add(other.text[i], other.starts[i], other.ends[i]);
        }

        public void AddSpace(int at)
        {
            if (Length > 0 && text[Length - 1] == ' ')
                ends[Length - 1] = at + 1;
            else if (Length > 0)
                Add(' ', at, at + 1);
        }

        public void DropLastSpace()
        {
            if (Length > 0 && text[Length - 1] == ' ')
                Length--;
        }

        // Only an ellipsis makes a text longer.
        private void Grow()
        {
            Array.Resize(ref text, Length * 2 + 4);
            Array.Resize(ref starts, text.Length);
            Array.Resize(ref ends, text.Length);
        }
    }
}
