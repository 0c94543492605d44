using Explainer.Text.Figures;

namespace Explainer.Text.Arithmetic;

/// <summary>The numbers, words and signs of a calculation: those of a text, but for what means something else between numbers.</summary>
internal static class CalculationTokens
{
    /// <summary>The tokens, in order.</summary>
    public static List<FigureToken> In(string text)
    {
        var tokens = new List<FigureToken>();
        foreach (var token in FigureToken.In(text))
        {
            // "3x4"
            if (token is { Number: not null, Word: "x" or "X" })
            {
                tokens.Add(token with { Word = "" });
                tokens.Add(Sign(new(token.Span.End, 1), "×"));
            }
            else if (token.Number is not null && tokens.Count > 0 && tokens[^1].Word == "×")
            {
                tokens.Add(token with { IsGlued = false });
            }
            else
            {
                tokens.Add(token.Number is null && Meaning(text, token) is { } sign ? Sign(token.Span, sign) : token);
            }
        }
        return tokens;
    }

    private static FigureToken Sign(TextSpan span, string word) => new(span, word, null, 0, false, false);

    private static string? Meaning(string text, FigureToken token) => token.Word switch
    {
        "x" or "*" or "·" or "⋅" or "∙" or "times" => "×",
        "÷" or "∕" or "⁄" => "/",
        "plus" => "+",
        "minus" or "−" or "–" or "—" => "−",
        // A hyphen between letters joins the words of a number or a label.
        "-" when !IsBetweenLetters(text, token.Span) => "−",
        "~" or "≃" or "≅" or "≒" => "≈",
        _ => null,
    };

    private static bool IsBetweenLetters(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetter(text[span.End]);
}
