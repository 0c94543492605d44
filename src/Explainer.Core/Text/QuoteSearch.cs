namespace Explainer.Text;

/// <summary>Finds the pieces of quotations in one source.</summary>
internal sealed class QuoteSearch(NormalText source)
{
    // An insertion that stands for more than this hides an omission.
    private const int MostWordsReplaced = 12;
    private const int MostCharactersReplaced = 400;
    private const int LongestPartOfWord = 40;

    private readonly string text = source.Value;
    private readonly string compared = source.Compared;

    /// <summary>The source in normal form.</summary>
    public string Text => text;

    /// <summary>The source in normal form, ready for comparison; its offsets are those of <see cref="Text"/>.</summary>
    public string Compared => compared;

    /// <summary>Every place from an offset on at which a piece stands, by its start.</summary>
    public IEnumerable<PieceMatch> Matches(QuotePiece piece, int from)
    {
        foreach (var start in Occurrences.Of(piece.Literals[0].Text, compared, from))
        {
            if (IsBounded(piece.Literals[0], start) && Extend(piece, start, from) is { } match)
                yield return match;
        }
    }

    private PieceMatch? Extend(QuotePiece piece, int anchor, int floor)
    {
        var insertions = new List<(string, TextSpan)>();
        var first = piece.Literals[0];
        var end = anchor + first.Text.Length;
        var start = first.Insertion is { } leading ? WithLeading(leading, first, anchor, floor, insertions) : anchor;
        for (var i = 1; i < piece.Literals.Count; i++)
        {
            var literal = piece.Literals[i];
            if (NextLiteral(literal, piece.Literals[i - 1], end) is not { } place)
                return null;
            if (!place.IsLiteral)
                insertions.Add((literal.Insertion!, Trimmed(end, place.At)));
            end = place.At + literal.Text.Length;
        }
        if (piece.LastInsertion is { } trailing)
            end = WithTrailing(trailing, piece.Literals[^1], end, insertions);
        return new PieceMatch(start, anchor, end, insertions);
    }

    private (int At, bool IsLiteral)? NextLiteral(QuoteLiteral literal, QuoteLiteral previous, int end)
    {
        var brackets = (previous.IsOpenAtEnd ? "[" : " [") + literal.Insertion + (literal.IsOpenAtStart ? "]" : "] ");
        if (StandsAt(brackets + literal.Text, end) && IsBounded(literal, end + brackets.Length))
            return (end + brackets.Length, true);
        var limit = Math.Min(compared.Length, AfterWords(compared, end, MostWordsReplaced, MostCharactersReplaced) + 2 + literal.Text.Length);
        for (var at = end; (at = compared.IndexOf(literal.Text, at, limit - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsBounded(literal, at))
                return (at, false);
        }
        return null;
    }

    private int WithLeading(string insertion, QuoteLiteral literal, int start, int floor, List<(string, TextSpan)> insertions)
    {
        var brackets = $"[{insertion}]" + (literal.IsOpenAtStart ? "" : " ");
        if (start - brackets.Length >= floor && StandsAt(brackets, start - brackets.Length))
            return start - brackets.Length;
        var wordStart = start;
        while (wordStart > floor && !WordBounds.IsAt(text, wordStart) && start - wordStart < LongestPartOfWord)
            wordStart--;
        insertions.Add((insertion, new TextSpan(wordStart, start - wordStart)));
        return wordStart;
    }

    private int WithTrailing(string insertion, QuoteLiteral literal, int end, List<(string, TextSpan)> insertions)
    {
        var brackets = (literal.IsOpenAtEnd ? "" : " ") + $"[{insertion}]";
        if (StandsAt(brackets, end))
            return end + brackets.Length;
        var wordEnd = end;
        while (!WordBounds.IsAt(text, wordEnd) && wordEnd - end < LongestPartOfWord)
            wordEnd++;
        insertions.Add((insertion, new TextSpan(end, wordEnd - end)));
        return wordEnd;
    }

    private bool StandsAt(string words, int at) => string.CompareOrdinal(compared, at, words, 0, words.Length) == 0;

    private bool IsBounded(QuoteLiteral literal, int at) =>
        (literal.IsOpenAtStart || WordBounds.IsAt(text, at)) && (literal.IsOpenAtEnd || WordBounds.IsAt(text, at + literal.Text.Length));

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new TextSpan(start, end - start);
    }

    /// <summary>The offset just behind a number of words, or behind as many characters as one may look at.</summary>
    public static int AfterWords(string text, int from, int words, int characters)
    {
        var limit = Math.Min(text.Length, from + characters);
        var at = from;
        for (; words > 0 && at < limit; words--)
        {
            while (at < limit && !WordBounds.IsWordCharacter(text, at))
                at++;
            while (at < limit && (WordBounds.IsWordCharacter(text, at) || !WordBounds.IsAt(text, at)))
                at++;
        }
        return at;
    }
}
