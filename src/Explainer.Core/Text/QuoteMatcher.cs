namespace Explainer.Text;

/// <summary>Finds where a quotation stands in the text of a source.</summary>
/// <remarks>
/// W3C Web Annotation Data Model §4.2.4. Both are compared in normal form, case kept, and words are never cut.
/// <c>[…]</c> in a quotation stands for any words of the source; <c>[word]</c> for none, for part of a word that it
/// touches, or for up to a dozen words. Brackets that stand in the source as they are count as the source's own.
/// Linear in the length of the text for ordinary prose.
/// </remarks>
public static class QuoteMatcher
{
    // Nobody reads more, and a quotation of one small word stands everywhere.
    private const int MostPlaces = 100;

    /// <summary>Looks for a quotation.</summary>
    /// <param name="text">The source's text.</param>
    /// <param name="quote">
    /// The quotation. Prefix and suffix decide between several places, whatever punctuation stands between them and the words;
    /// where they fit no place they are passed over.
    /// </param>
    /// <returns>One of the four records of <see cref="QuoteMatch"/>. A quotation without a word of its own is always absent.</returns>
    public static QuoteMatch Find(NormalText text, TextQuote quote)
    {
        var search = new QuoteSearch(text);
        var words = NormalText.Of(quote.Exact).Value;
        var pattern = QuotePattern.WithBrackets(words);
        if (pattern.Pieces.Count == 0)
            return new QuoteMatch.Absent("", "", words, null);
        var context = new QuoteContext(search.Compared, quote);
        var places = Places(search, context, QuotePattern.Literally(words));
        if (places.Count == 0 && words.Contains('['))
            places = Places(search, context, pattern);
        return places.Count switch
        {
            0 => QuoteDiagnosis.Of(text, search, pattern),
            1 => new QuoteMatch.Once(InOriginal(text, places[0])),
            _ => new QuoteMatch.Several([.. places.Select(place => InOriginal(text, place))]),
        };
    }

    private static List<PieceMatch[]> Places(QuoteSearch search, QuoteContext context, QuotePattern pattern)
    {
        if (context.IsGiven)
        {
            var fitting = Places(search, pattern.Pieces, context.FitsStart, context.FitsEnd).Take(MostPlaces).ToList();
            if (fitting.Count > 0)
                return fitting;
        }
        return [.. Places(search, pattern.Pieces, static _ => true, static _ => true).Take(MostPlaces)];
    }

    private static IEnumerable<PieceMatch[]> Places(
        QuoteSearch search, IReadOnlyList<QuotePiece> pieces, Func<PieceMatch, bool> fitsStart, Func<PieceMatch, bool> fitsEnd)
    {
        if (pieces.Count == 1)
        {
            foreach (var match in Matches(0, 0))
                yield return [match];
            yield break;
        }
        var from = 0;
        while (FirstPlace(from) is { } place)
        {
            // Of "A, A, B" the quotation "A […] B" has the second A: the words that stand closest together.
            for (var i = pieces.Count - 2; i >= 0; i--)
            {
                var next = place[i + 1].Start;
                place[i] = Matches(i, i == 0 ? from : place[i - 1].End).TakeWhile(match => match.Start < next).Last(match => match.End <= next);
            }
            yield return place;
            from = place[0].Anchor + 1;
        }

        PieceMatch[]? FirstPlace(int start)
        {
            var place = new PieceMatch[pieces.Count];
            for (var i = 0; i < pieces.Count; i++)
            {
                if (Matches(i, start).FirstOrDefault() is not { } match)
                    return null;
                place[i] = match;
                start = match.End;
            }
            return place;
        }

        IEnumerable<PieceMatch> Matches(int piece, int start) => search.Matches(pieces[piece], start)
            .Where(match => (piece > 0 || fitsStart(match)) && (piece < pieces.Count - 1 || fitsEnd(match)));
    }

    private static QuotePlace InOriginal(NormalText text, PieceMatch[] pieces) => new(
        [.. pieces.Select(piece => text.ToOriginal(new TextSpan(piece.Start, piece.End - piece.Start)))],
        [.. from piece in pieces
            from insertion in piece.Insertions
            select new QuoteInsertion(insertion.Words, text.ToOriginal(insertion.Replaced))]);
}
