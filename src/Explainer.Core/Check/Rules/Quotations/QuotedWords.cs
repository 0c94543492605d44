using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>Words that a claim gives as somebody's own: its <c>quote</c>, and what it has between quotation marks.</summary>
/// <param name="Given">What stands between the marks.</param>
/// <param name="Locate">Finds a stretch of it in the file.</param>
internal sealed record QuotedWords(string Given, Func<TextSpan, Location> Locate)
{
    /// <summary>The value of the key <c>quote</c>, which is nobody's words but the speaker's.</summary>
    public bool IsQuote { get; init; }

    /// <summary>Without a comma or full stop at the end, which is the typesetter's.</summary>
    public string Words { get; } = QuotationMarks.WithoutFinalStop(Given, new(0, Given.Length)).In(Given);

    /// <summary>Where the words stand.</summary>
    public Location Place => Locate(new(0, Words.Length));

    /// <summary>Those of the claim's front matter, then those of its marks in the prose. What is quoted within a quotation is part of it.</summary>
    public static IEnumerable<QuotedWords> Of(Claim claim)
    {
        if (claim.Written.Quote is { } quote)
            yield return new(quote.Value, span => quote.Locate(span)) { IsQuote = true };
        foreach (var text in new[] { claim.Written.Text, claim.Written.Explanation }.OfType<Written<string>>())
        {
            foreach (var quoted in In(text.Value, span => text.Locate(span)))
                yield return quoted;
        }
        foreach (var (_, mark) in claim.Marks)
        {
            foreach (var quoted in In(mark.Words.Value, mark.Words.Locate))
                yield return quoted;
        }
    }

    /// <summary>The quotations in a text that are not within another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locate">Finds a stretch of the text in its file.</param>
    public static IEnumerable<QuotedWords> In(string text, Func<TextSpan, Location> locate) => Outermost(text).Select(span => At(text, span, locate));

    /// <summary>Where the quotations of a text stand that are not within another.</summary>
    public static IEnumerable<TextSpan> Outermost(string text)
    {
        var end = 0;
        foreach (var span in QuotationMarks.In(text).Where(span => span.Start >= end))
        {
            end = span.End;
            yield return span;
        }
    }

    /// <summary>The quotation at a place of a text.</summary>
    public static QuotedWords At(string text, TextSpan span, Func<TextSpan, Location> locate) =>
        new(span.In(text), inner => locate(new(span.Start + inner.Start, inner.Length)));
}
