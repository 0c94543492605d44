namespace Explainer.Text;

/// <summary>What must stand before and behind a quotation, where its author says so.</summary>
internal sealed class QuoteContext(string compared, TextQuote quote)
{
    private readonly string prefix = Normal(quote.Prefix);
    private readonly string suffix = Normal(quote.Suffix);

    public bool IsGiven => prefix.Length > 0 || suffix.Length > 0;

    /// <summary>Whether the prefix stands before a match; an empty one always does.</summary>
    public bool FitsStart(PieceMatch match)
    {
        var before = compared.AsSpan(0, match.Start).TrimEnd();
        if (before.EndsWith(prefix, StringComparison.Ordinal))
            return true;
        var words = WithoutEnd(prefix);
        return words.Length > 0 && WithoutEnd(before).EndsWith(words, StringComparison.Ordinal);
    }

    /// <summary>Whether the suffix stands behind a match; an empty one always does.</summary>
    public bool FitsEnd(PieceMatch match)
    {
        var behind = compared.AsSpan(match.End).TrimStart();
        if (behind.StartsWith(suffix, StringComparison.Ordinal))
            return true;
        var words = WithoutStart(suffix);
        return words.Length > 0 && WithoutStart(behind).StartsWith(words, StringComparison.Ordinal);
    }

    private static string Normal(string? words) => words is null ? "" : QuotePattern.ForComparison(NormalText.Of(words).Value);

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && !char.IsLetterOrDigit(text[^1]))
            text = text[..^1];
        return text;
    }

    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && !char.IsLetterOrDigit(text[0]))
            text = text[1..];
        return text;
    }
}
