namespace Explainer.Text;

/// <summary>Says why a quotation does not stand in a source.</summary>
internal static class QuoteDiagnosis
{
    private const int WordsShown = 6;
    private const int CharactersShown = 120;

    /// <summary>Words left out without a mark, or absent; of a quotation with omissions, its first piece that is not there.</summary>
    public static QuoteMatch Of(NormalText text, QuoteSearch search, QuotePattern pattern)
    {
        var (missing, from) = FirstMissing(search, pattern.Pieces);
        var passage = new NearestPassage(search.Text, from, missing);
        if (passage.LeftOut() is { } leftOut)
        {
            return new QuoteMatch.WordsLeftOut(
                text.ToOriginal(leftOut.Passage),
                [.. leftOut.Gaps.Select(words => new LeftOutWords(text.ToOriginal(words), Math.Max(1, Words.Count(words.In(search.Text)))))]);
        }
        var (inQuote, inSource) = LongestBeginning(search, missing, from, passage.Span);
        return new QuoteMatch.Absent(
            pattern.Text[..inQuote].TrimEnd(),
            inSource is { } end ? NextWords(search.Text, end) : "",
            NextWords(pattern.Text, inQuote),
            passage.Span is { } span ? text.ToOriginal(span) : null);
    }

    private static (QuotePiece Missing, int From) FirstMissing(QuoteSearch search, IReadOnlyList<QuotePiece> pieces)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            if (search.Matches(piece, from).FirstOrDefault() is not { } match)
                return (piece, from);
            from = match.End;
        }
        // Every piece is there, but not with the prefix and suffix asked for, which never makes a quotation absent.
        throw new InvalidOperationException("A quotation that was found has nothing to diagnose.");
    }

    // A beginning that stands in the text contains every shorter one, so the longest is found by halving.
    private static (int InQuote, int? InSource) LongestBeginning(QuoteSearch search, QuotePiece piece, int from, TextSpan? nearest)
    {
        var cuts = Cuts(piece);
        int? inSource = from > 0 ? from : null;
        var inQuote = piece.Literals[0].At;
        for (int low = 0, high = cuts.Count; low < high;)
        {
            var middle = (low + high) / 2;
            var (literal, length) = cuts[middle];
            if (Match(piece.CutAt(literal, length)) is { } match)
            {
                (inQuote, inSource) = (piece.Literals[literal].At + length, match.End);
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return (inQuote, inSource);

        PieceMatch? Match(QuotePiece beginning)
        {
            if (nearest is { } near && search.Matches(beginning, near.Start).FirstOrDefault() is { } there && there.Start < near.End)
                return there;
            return search.Matches(beginning, from).FirstOrDefault();
        }
    }

    private static List<(int Literal, int Length)> Cuts(QuotePiece piece)
    {
        var cuts = new List<(int, int)>();
        for (var i = 0; i < piece.Literals.Count; i++)
        {
            var words = piece.Literals[i].Text;
            cuts.AddRange(Words.In(words).Select(word => (i, word.End)));
            if (!cuts.Contains((i, words.Length)))
                cuts.Add((i, words.Length));
        }
        return cuts;
    }

    private static string NextWords(string text, int from) =>
        text[from..QuoteSearch.AfterWords(text, from, WordsShown, CharactersShown)].Trim();
}
