namespace Explainer.Text;

/// <summary>The words in which two texts differ, each text's own; what stands in brackets in the first is left out of account.</summary>
/// <param name="Ours">Of the first text, in order, none over another; neighbours are one stretch.</param>
/// <param name="Theirs">Of the second text, in the same way.</param>
/// <param name="First">Of the first text: the first word that differs, or before which the second text has more; null where the two agree to the end.</param>
/// <remarks>A longest common subsequence of words, compared in normal form with their case. A sign of punctuation counts as a word.</remarks>
public sealed record DifferingWords(IReadOnlyList<TextSpan> Ours, IReadOnlyList<TextSpan> Theirs, TextSpan? First)
{
    // The table of the subsequence has this many cells at most; longer texts differ in all between their like ends.
    private const int MostCells = 1 << 18;

    /// <summary>Compares two texts. Beyond a few hundred words that differ the time is linear in the lengths.</summary>
    public static DifferingWords Between(string ours, string theirs)
    {
        var (a, b) = (Tokens(ours, withBrackets: false), Tokens(theirs, withBrackets: true));
        var first = 0;
        while (first < a.Count && first < b.Count && a[first].Word == b[first].Word)
            first++;
        var (aEnd, bEnd) = (a.Count, b.Count);
        while (aEnd > first && bEnd > first && a[aEnd - 1].Word == b[bEnd - 1].Word)
            (aEnd, bEnd) = (aEnd - 1, bEnd - 1);
        var (inA, inB) = Common(a, b, first, aEnd, bEnd);
        return new(
            Stretches(a, first, aEnd, inA),
            Stretches(b, first, bEnd, inB),
            (first < aEnd || first < bEnd) && first < a.Count ? a[first].At : null);
    }

    // Which words of either middle belong to the longest common subsequence.
    private static (HashSet<int> InA, HashSet<int> InB) Common(List<Token> a, List<Token> b, int first, int aEnd, int bEnd)
    {
        var (inA, inB) = (new HashSet<int>(), new HashSet<int>());
        var (height, width) = (aEnd - first, bEnd - first);
        if ((long)height * width > MostCells)
            return (inA, inB);
        var lengths = new int[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
                lengths[i, j] = a[first + i].Word == b[first + j].Word ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (int i = 0, j = 0; i < height && j < width;)
        {
            if (a[first + i].Word == b[first + j].Word)
            {
                inA.Add(first + i++);
                inB.Add(first + j++);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return (inA, inB);
    }

    private static List<TextSpan> Stretches(List<Token> tokens, int from, int to, HashSet<int> common)
    {
        var stretches = new List<TextSpan>();
        for (var i = from; i < to; i++)
        {
            if (common.Contains(i))
                continue;
            var at = tokens[i].At;
            if (i > from && !common.Contains(i - 1))
                stretches[^1] = new(stretches[^1].Start, at.End - stretches[^1].Start);
            else
                stretches.Add(at);
        }
        return stretches;
    }

    private static List<Token> Tokens(string text, bool withBrackets)
    {
        var tokens = new List<Token>();
        using var words = Words.In(text).GetEnumerator();
        var hasWord = words.MoveNext();
        for (var i = 0; i < text.Length; i++)
        {
            if (hasWord && words.Current.End <= i)
                hasWord = words.MoveNext();
            if (!withBrackets && text[i] == '[' && text.IndexOf(']', i) is var close and > 0)
            {
                i = close;
                while (hasWord && words.Current.Start < close)
                    hasWord = words.MoveNext();
            }
            else if (hasWord && words.Current.Start == i)
            {
                tokens.Add(new(NormalText.Of(words.Current.In(text)).Value, words.Current));
                i = words.Current.End - 1;
            }
            else if (!char.IsWhiteSpace(text[i]) && PlainCharacter.Of(text[i]) is not ('"' or '\'') && !PlainCharacter.IsInvisible(text[i]))
            {
                tokens.Add(new(PlainCharacter.Of(text[i]).ToString(), new(i, 1)));
            }
        }
        return tokens;
    }

    private readonly record struct Token(string Word, TextSpan At);
}
