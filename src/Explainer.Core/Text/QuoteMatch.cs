namespace Explainer.Text;

/// <summary>What became of looking for a quotation: one of the four records within. All spans are in the original text.</summary>
public abstract record QuoteMatch
{
    private QuoteMatch()
    {
    }

    /// <summary>The quotation stands in the text at one place, or prefix and suffix single one out.</summary>
    /// <param name="Place">Where it stands.</param>
    public sealed record Once(QuotePlace Place) : QuoteMatch;

    /// <summary>The quotation stands in the text at several places, and prefix and suffix decide for none of them.</summary>
    /// <param name="Places">At least two, in the order of the text; of very many only the first hundred.</param>
    public sealed record Several(IReadOnlyList<QuotePlace> Places) : QuoteMatch;

    /// <summary>All words of the quotation, or of one of its pieces, stand there in order, but the source has more between them.</summary>
    /// <param name="Passage">From the first word of the quotation (or of the piece of it, where it has omissions) to the
    /// last, with the words that were left out.</param>
    /// <param name="LeftOut">At least one, in the order of the text.</param>
    public sealed record WordsLeftOut(TextSpan Passage, IReadOnlyList<LeftOutWords> LeftOut) : QuoteMatch;

    /// <summary>The quotation does not stand in the text.</summary>
    /// <param name="LongestBeginning">
    /// As much of the quotation, from its start, as the text has word for word; empty where it has not even the first word.
    /// </param>
    /// <param name="SourceGoesOn">The next few words of the text behind that beginning; empty at the text's
    /// end or where there is no beginning.</param>
    /// <param name="QuotationGoesOn">The next few words of the quotation behind that beginning; empty at its end.</param>
    /// <param name="Nearest">The stretch of text that has most of the quotation's words; null where it has none of them.</param>
    public sealed record Absent(string LongestBeginning, string SourceGoesOn, string QuotationGoesOn, TextSpan? Nearest) : QuoteMatch;
}
