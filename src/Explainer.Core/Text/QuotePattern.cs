namespace Explainer.Text;

/// <summary>A quotation taken apart at the square brackets of its editors.</summary>
/// <param name="Text">The quotation in normal form; all offsets are in it.</param>
/// <param name="Pieces">What stands between its omissions; each has a word.</param>
internal sealed record QuotePattern(string Text, IReadOnlyList<QuotePiece> Pieces)
{
    private const string Omission = "...";

    /// <summary>The quotation with its brackets taken for the source's own.</summary>
    public static QuotePattern Literally(string text) =>
        new(text, HasWord(text) ? [new QuotePiece([new QuoteLiteral(ForComparison(text), 0)], null)] : []);

    /// <summary>The quotation with <c>[...]</c> as an omission and any other words in brackets as an insertion.</summary>
    public static QuotePattern WithBrackets(string text)
    {
        var pieces = new List<QuotePiece>();
        var literals = new List<QuoteLiteral>();
        string? insertion = null;
        var at = 0;
        while (at <= text.Length)
        {
            var (open, close) = NextBracket(text, at);
            if (AddLiteral(literals, text, at, open, insertion))
                insertion = null;
            if (open == text.Length || text[(open + 1)..close].Trim() is Omission)
            {
                if (literals.Exists(literal => HasWord(literal.Text)))
                    pieces.Add(new QuotePiece([.. literals], insertion));
                literals.Clear();
                insertion = null;
            }
            else
            {
                var words = text[(open + 1)..close].Trim();
                insertion = insertion is null ? words : $"{insertion} {words}";
            }
            at = close + 1;
        }
        return new QuotePattern(text, pieces);
    }

    /// <summary>Either kind of quotation mark counts as the other, since the marks of an inner quotation change with the outer ones.</summary>
    public static string ForComparison(string text) => text.Replace('"', '\'');

    private static bool HasWord(string text) => Words.In(text).Any();

    private static (int Open, int Close) NextBracket(string text, int from)
    {
        var open = text.IndexOf('[', from);
        var close = open < 0 ? -1 : text.IndexOf(']', open);
        return close < 0 ? (text.Length, text.Length) : (open, close);
    }

    private static bool AddLiteral(List<QuoteLiteral> literals, string text, int start, int end, string? insertion)
    {
        var raw = text[start..end];
        var trimmed = raw.Trim();
        if (trimmed.Length == 0)
            return false;
        var at = start + raw.IndexOf(trimmed, StringComparison.Ordinal);
        literals.Add(new QuoteLiteral(ForComparison(trimmed), at)
        {
            Insertion = insertion,
            IsOpenAtStart = insertion is not null && at == start,
            IsOpenAtEnd = at + trimmed.Length == end && end < text.Length && !IsOmissionAt(text, end),
        });
        return true;
    }

    private static bool IsOmissionAt(string text, int open) => text[(open + 1)..text.IndexOf(']', open)].Trim() is Omission;
}
