namespace Explainer.Text.Figures;

/// <summary>A number, word or sign of a text that is read for figures.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; of a number, its last digit.</param>
/// <param name="Behind">Of a number, where the letters end that touch it from behind (<c>bn</c> of <c>2.4bn</c>); else
/// <paramref name="End"/>.</param>
/// <param name="Value">Of a number, its value.</param>
/// <param name="Step">Of a number, the size of its last digit that is no trailing zero of a whole number.</param>
/// <param name="IsCapitalised">Begins with a capital letter.</param>
/// <param name="IsGlued">A letter or digit stands right before it, so that it is part of a name: <c>90</c> of <c>A90</c>.</param>
internal readonly record struct FigureToken(
    FigureTokenKind Kind, int Start, int End, int Behind, double Value, double Step, bool IsCapitalised, bool IsGlued)
{
    /// <summary>Where it stands; of a number, its digits.</summary>
    public TextSpan Span => new(Start, End - Start);

    /// <summary>Digits.</summary>
    public bool IsNumber => Kind == FigureTokenKind.Number;

    /// <summary>Reads the token that begins at a place which is no white space.</summary>
    public static FigureToken At(string text, int start)
    {
        var end = start;
        if (char.IsAsciiDigit(text[start]))
        {
            var (value, step, last) = Number(text, start);
            end = last;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var isGlued = start > 0
                && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] is '-' && start > 1 && char.IsLetter(text[start - 2])));
            return new(FigureTokenKind.Number, start, last, end, value, step, false, isGlued);
        }
        if (!char.IsLetter(text[start]))
            return new(FigureTokenKind.Sign, start, start + 1, start + 1, 0, 0, false, false);
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return new(FigureTokenKind.Word, start, end, end, 0, 0, char.IsUpper(text[start]), false);
    }

    /// <summary>
    /// A number with commas, blanks or apostrophes between thousands and a full stop before decimals; "12,50,000", too, as it is written in India.
    /// </summary>
    private static (double Value, double Step, int End) Number(string text, int start)
    {
        var (value, step, end) = (0.0, 1.0, start);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            value = value * 10 + (text[end++] - '0');
        while (end - start <= 24 && end < text.Length && text[end] is ',' or ' ' or '\u00A0' or '\u202F' or '’'
            && GroupAt(text, end) is var length and > 0)
        {
            for (var digit = end + 1; digit <= end + length; digit++)
                value = value * 10 + (text[digit] - '0');
            end += length + 1;
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

    /// <summary>The digits of a group behind a separator: three, or two that three others follow; 0 where none stand there.</summary>
    private static int GroupAt(string text, int separator)
    {
        var digits = 0;
        while (digits < 4 && separator + 1 + digits < text.Length && char.IsAsciiDigit(text[separator + 1 + digits]))
            digits++;
        if (digits == 3)
            return 3;
        var next = separator + 3;
        return digits == 2 && text[separator] == ',' && next < text.Length && text[next] == ',' && GroupAt(text, next) > 0 ? 2 : 0;
    }
}
