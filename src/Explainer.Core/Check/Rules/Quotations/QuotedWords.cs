using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>Words that a claim gives as somebody's own: its <c>quote</c>, and what it has between quotation marks.</summary>
/// <param name="Words">Without the marks, and without a comma or full stop at the end, which is the typesetter's.</param>
/// <param name="At">Where they stand.</param>
internal sealed record QuotedWords(string Words, Location At)
{
    /// <summary>Those of the claim's front matter, then those of its marks in the prose. What is quoted within a quotation is part of it.</summary>
    public static IEnumerable<QuotedWords> Of(Claim claim)
    {
        if (claim.Written.Quote is { } quote)
            yield return new(QuotationMarks.WithoutFinalStop(quote.Value, new(0, quote.Value.Length)).In(quote.Value), quote.At);
        if (claim.Written.Text is { } text)
        {
            foreach (var span in Outermost(text.Value))
                yield return new(span.In(text.Value), text.At);
        }
        foreach (var (_, mark) in claim.Marks)
        {
            foreach (var span in Outermost(mark.Words.Value))
                yield return new(span.In(mark.Words.Value), mark.Words.Locate(span));
        }
    }

    private static IEnumerable<TextSpan> Outermost(string text)
    {
        var end = 0;
        foreach (var span in QuotationMarks.In(text).Where(span => span.Start >= end))
        {
            end = span.End;
            yield return QuotationMarks.WithoutFinalStop(text, span);
        }
    }
}
