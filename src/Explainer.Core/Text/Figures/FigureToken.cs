namespace Explainer.Text.Figures;

/// <summary>A number, word or sign of a text that is read for figures.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">The word in lower case, or the sign; of a number, the letters that touch it from behind: <c>bn</c> of <c>2.4bn</c>.</param>
/// <param name="Number">The value; null for a word or sign.</param>
/// <param name="Step">Of a number, the size of its last digit that is no trailing zero of a whole number.</param>
/// <param name="IsCapitalised">Begins with a capital letter.</param>
/// <param name="IsGlued">A letter or digit stands right before it, so that it is part of a name: <c>90</c> of <c>A90</c>.</param>
internal readonly record struct FigureToken(TextSpan Span, string Word, double? Number, double Step, bool IsCapitalised, bool IsGlued)
{
    /// <summary>The tokens of a text, in order; linear in its length.</summary>
    public static List<FigureToken> In(string text)
    {
        var tokens = new List<FigureToken>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                var (value, step, end) = Read(text, i);
                i = end;
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                var isGlued = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] is '-' && start > 1 && char.IsLetter(text[start - 2])));
                tokens.Add(new(new(start, end - start), text[end..i], value, step, false, isGlued));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                    i++;
                tokens.Add(new(new(start, i - start), text[start..i].ToLowerInvariant(), null, 0, char.IsUpper(text[start]), false));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(text[start]))
                    tokens.Add(new(new(start, 1), text[start].ToString(), null, 0, false, false));
            }
        }
        return tokens;
    }

    /// <summary>A number with commas, blanks or apostrophes between thousands and a full stop before decimals.</summary>
    private static (double Value, double Step, int End) Read(string text, int start)
    {
        var value = 0.0;
        var step = 1.0;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            value = value * 10 + (text[end++] - '0');
        while (end - start <= 24 && end + 3 < text.Length && text[end] is ',' or ' ' or ' ' or '’' && IsGroup(text, end + 1))
        {
            for (var digit = end + 1; digit < end + 4; digit++)
                value = value * 10 + (text[digit] - '0');
            end += 4;
        }
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
                step /= 10;
                value += (text[end] - '0') * step;
            }
            return (value, step, end);
        }
        while (value > 0 && step < value && Math.Abs(value % (step * 10)) < 0.5)
            step *= 10;
        return (value, step, end);
    }

    private static bool IsGroup(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
