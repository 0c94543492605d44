using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>How a quotation and its source differ.</summary>
/// <param name="Message">Where the two part, or what comes nearest; one sentence.</param>
/// <param name="At">The first word of the quotation that differs, or before which words are left out.</param>
/// <param name="Compared">The stretch beside what comes nearest to it; null where nothing comes near.</param>
internal sealed record Parting(string Message, TextSpan At, Comparison? Compared)
{
    // As much as it takes to find the place.
    private const int ShownLength = 100;

    // Fewer words in common than these stand together in many places.
    private const int TellingWords = 3;

    /// <summary>How a quotation that is not in a text differs from it.</summary>
    /// <param name="match">What became of looking for the quotation: words left out, or absent.</param>
    /// <param name="quotation">The quotation, and what to call it.</param>
    /// <param name="text">The text that it was looked for in, and what to call it.</param>
    public static Parting Of(QuoteMatch match, (string Words, string Label) quotation, (string Words, string Label) text) => match switch
    {
        QuoteMatch.WordsLeftOut leftOut => Of(
            "It leaves out " + string.Join(", and ", leftOut.LeftOut.Select(words => $"\"{Beginning(words.Span.In(text.Words))}\" ({words.Count} {(words.Count == 1 ? "word" : "words")})")) + ".",
            PieceLike(leftOut.Passage.In(text.Words), quotation.Words),
            leftOut.Passage,
            quotation,
            text),
        QuoteMatch.Absent absent => Of(Tell(absent, text.Words), PieceAt(quotation.Words, absent.LongestBeginning.Length), absent.Nearest, quotation, text),
        _ => throw new ArgumentException("A quotation that stands in the text parts from it nowhere.", nameof(match)),
    };

    private static Parting Of(string message, TextSpan piece, TextSpan? nearest, (string Words, string Label) quotation, (string Words, string Label) text)
    {
        if (nearest is not { } there)
            return new(message, piece, null);
        var (ours, theirs) = (piece.In(quotation.Words), there.In(text.Words));
        var difference = WordDifference.OfQuotation(ours, theirs);
        return new(
            message,
            difference.First is { } first ? new(piece.Start + first.Start, first.Length) : piece,
            new(new(quotation.Label, ours, difference.Deleted), new(text.Label, theirs, difference.Inserted)));
    }

    private static string Tell(QuoteMatch.Absent absent, string text)
    {
        if (Words.Count(absent.LongestBeginning) >= TellingWords)
        {
            var ours = absent.QuotationGoesOn.Length == 0 ? "the quotation ends" : $"the quotation goes on \"{absent.QuotationGoesOn}\"";
            var theirs = absent.SourceGoesOn.Length == 0 ? "the source ends" : $"the source goes on \"{absent.SourceGoesOn}\"";
            return $"After \"{Ending(absent.LongestBeginning)}\" {ours}, and {theirs}.";
        }
        return absent.Nearest is { } nearest ? $"The nearest words there are \"{Beginning(nearest.In(text))}\"." : "None of them stands there.";
    }

    /// <summary>The piece between omissions that holds an offset into the normal form of a quotation.</summary>
    private static TextSpan PieceAt(string quotation, int inNormal)
    {
        var normal = NormalText.Of(quotation);
        var at = inNormal >= normal.Value.Length ? quotation.Length : normal.ToOriginal(new(inNormal, 0)).Start;
        var pieces = Pieces(quotation);
        var found = pieces.FindIndex(piece => at < piece.End);
        return found < 0 ? pieces[^1] : pieces[found];
    }

    /// <summary>The piece that shares most words with a passage.</summary>
    private static TextSpan PieceLike(string passage, string quotation)
    {
        var there = Words.In(passage).Select(word => NormalText.Of(word.In(passage)).Value).ToHashSet(StringComparer.Ordinal);
        return Pieces(quotation).MaxBy(piece => Words.In(piece.In(quotation)).Count(word => there.Contains(NormalText.Of(word.In(piece.In(quotation))).Value)));
    }

    // All of a quotation where it has no omission; a piece is without white space at its ends.
    private static List<TextSpan> Pieces(string quotation)
    {
        var pieces = new List<TextSpan>();
        var start = 0;
        for (var open = quotation.IndexOf('[', StringComparison.Ordinal); open >= 0; open = quotation.IndexOf('[', open + 1))
        {
            var close = quotation.IndexOf(']', open);
            if (close < 0 || quotation[(open + 1)..close].Trim() is not ("…" or "..."))
                continue;
            Add(start, open);
            start = close + 1;
        }
        Add(start, quotation.Length);
        return pieces.Count == 0 ? [new(0, quotation.Length)] : pieces;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(quotation[from]))
                from++;
            while (to > from && char.IsWhiteSpace(quotation[to - 1]))
                to--;
            if (to > from)
                pieces.Add(new(from, to - from));
        }
    }

    private static string Ending(string text)
    {
        var line = NormalText.Of(text).Value;
        var cut = line.Length <= ShownLength ? -1 : line.IndexOf(' ', line.Length - ShownLength);
        return cut < 0 ? line : "…" + line[cut..];
    }

    private static string Beginning(string text)
    {
        var line = NormalText.Of(text).Value;
        var cut = line.Length <= ShownLength ? -1 : line.LastIndexOf(' ', ShownLength);
        return cut < 0 ? line : line[..cut] + " …";
    }
}
