using Explainer.Text.Figures;

namespace Explainer.Text.Arithmetic;

/// <summary>The numbers, words and signs of a calculation: those of a text, but for what means something else between numbers.</summary>
internal static class CalculationTokens
{
    /// <summary>The tokens, in order; their places are those of the text.</summary>
    public static FigureTokens In(string text)
    {
        var tokens = new FigureTokens(text);
        char[]? plain = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            // "3x4"
            if (tokens.Suffix(i) is "x" or "X")
                Put(new(tokens[i].End, 1), '×');
            else if (Meaning(text, tokens, i) is { } sign)
                Put(tokens[i].Span, sign);
        }
        return plain is null ? tokens : new(new string(plain));

        void Put(TextSpan at, char sign)
        {
            plain ??= text.ToCharArray();
            plain.AsSpan(at.Start, at.Length).Fill(' ');
            plain[at.Start] = sign;
        }
    }

    private static char? Meaning(string text, FigureTokens tokens, int at) => tokens.Word(at) switch
    {
        "x" or "*" or "·" or "⋅" or "∙" or "times" => '×',
        "÷" or "∕" or "⁄" => '/',
        "plus" => '+',
        "minus" or "−" or "–" or "—" => '−',
        // A hyphen between letters joins the words of a number or a label.
        "-" when !IsBetweenLetters(text, tokens[at].Span) => '−',
        "~" or "≃" or "≅" or "≒" => '≈',
        _ => null,
    };

    private static bool IsBetweenLetters(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetter(text[span.End]);
}
