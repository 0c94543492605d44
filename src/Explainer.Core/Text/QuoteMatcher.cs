namespace Explainer.Text;

/// <summary>Finds where a quotation stands in a source's text.</summary>
public static class QuoteMatcher
{
    /// <summary>Looks for a quotation.</summary>
    public static QuoteMatch Find(NormalText text, TextQuote quote)
    {
        var start = text.Value.IndexOf(NormalText.Of(quote.Exact).Value, StringComparison.Ordinal);
        return start < 0
            ? new QuoteMatch.Absent("", "", "", null)
            : new QuoteMatch.Once(new QuotePlace([text.ToOriginal(new(start, NormalText.Of(quote.Exact).Value.Length))], []));
    }
}
