namespace Explainer.Text.Dates;

/// <summary>The tokens of a text that is read for dates. What lies outside it is a token of no kind.</summary>
internal sealed class DateTokens
{
    private readonly List<DateToken> tokens;

    /// <summary>Reads a text; linear in its length.</summary>
    public DateTokens(string text)
    {
        Text = text;
        tokens = new(8 + text.Length / 4);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
                i = AddNumber(i);
            else if (char.IsLetter(text[i]))
                i = AddWord(i);
            else if (!char.IsWhiteSpace(text[i++]))
                tokens.Add(new(start, i, DateWordKind.Sign, text[start]));
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many there are.</summary>
    public int Count => tokens.Count;

    /// <summary>Whether something in it can be a date.</summary>
    public bool HasDates { get; private set; }

    /// <summary>The token at an index.</summary>
    public DateToken this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : default;

    /// <summary>What the token at an index can be.</summary>
    public DateWordKind Kind(int at) => this[at].Kind;

    /// <summary>Whether a sign stands at an index.</summary>
    public bool IsSign(int at, char sign) => this[at] is { Kind: DateWordKind.Sign, Value: var value } && value == sign;

    /// <summary>Whether a dash or hyphen stands at an index.</summary>
    public bool IsDash(int at) => this[at] is { Kind: DateWordKind.Sign, Value: '-' or '–' or '—' or '‑' or '‒' or '‐' };

    /// <summary>Whether a token touches the next.</summary>
    public bool IsGlued(int at) => at >= 0 && at + 1 < tokens.Count && tokens[at].End == tokens[at + 1].Start;

    /// <summary>Whether a token is the first of its sentence.</summary>
    public bool IsFirst(int at) => at <= 0 || this[at - 1] is
    {
        Kind: DateWordKind.Sign,
        Value: '.' or '!' or '?' or ':' or '"' or '“' or '”' or '(' or '[' or '‘' or '—' or '–' or '•' or '*',
    };

    /// <summary>Whether a token is a word of lower case that ends in s, as a word for what is counted does.</summary>
    public bool IsPlural(int at) =>
        this[at] is { Kind: DateWordKind.None or DateWordKind.Units, IsCapital: false, Length: > 3 } token
        && Text[token.End - 1] == 's'
        && Text[token.End - 2] != 's';

    /// <summary>Whether a word of the text stands at an index, in any case.</summary>
    public bool IsWord(int at, string word) =>
        at >= 0
        && at < tokens.Count
        && Text.AsSpan(tokens[at].Start, tokens[at].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The stretch from the start of one token to the end of another.</summary>
    public TextSpan Span(int first, int last) => new(tokens[first].Start, tokens[last].End - tokens[first].Start);

    private int AddWord(int start)
    {
        var end = start + 1;
        while (end < Text.Length
            && (char.IsLetter(Text[end]) || char.GetUnicodeCategory(Text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;
        if (DottedEra(start, end) is (var behind, var era))
        {
            tokens.Add(new(start, behind, DateWordKind.Era, era, '\0', IsCapital: true));
            return behind;
        }
        var (kind, value) = DateVocabulary.Of(Text.AsSpan(start, end - start));
        HasDates |= DateVocabulary.MakesDates(kind);
        tokens.Add(new(start, end, kind, value, '\0', char.IsUpper(Text[start])));
        // The possessive s belongs to its word: "Sunday's".
        var isPossessive = end + 1 < Text.Length
            && IsApostrophe(Text[end])
            && Text[end + 1] is 's'
            && (end + 2 == Text.Length || !char.IsLetter(Text[end + 2]));
        return isPossessive ? end + 2 : end;
    }

    /// <summary>"B.C.", "A.D."; the last stop may be that of the sentence.</summary>
    private (int Behind, int Era)? DottedEra(int start, int end)
    {
        if (end - start != 1 || Text[start] is not ('A' or 'B') || end + 1 >= Text.Length || Text[end] != '.')
            return null;
        if (end + 2 < Text.Length && char.IsLetter(Text[end + 2]))
            return null;
        return (Text[start], Text[end + 1]) switch
        {
            ('B', 'C') => (end + 2, -1),
            ('A', 'D') => (end + 2, 1),
            _ => null,
        };
    }

    private int AddNumber(int start)
    {
        var end = start;
        while (end < Text.Length && char.IsAsciiDigit(Text[end]))
            end++;
        var isOther = end - start > 4 || (start > 0 && char.IsLetterOrDigit(Text[start - 1]));
        if (IsDotted(start, end))
            return AddDigits(start, end);
        while (end + 1 < Text.Length && Text[end] is '.' or ',' && IsContinued(end))
        {
            isOther = true;
            for (end++; end < Text.Length && char.IsAsciiDigit(Text[end]); end++)
            {
            }
        }
        var suffix = '\0';
        var letters = end;
        while (letters < Text.Length && char.IsLetter(Text[letters]))
            letters++;
        if (letters > end)
        {
            suffix = Text.AsSpan(end, letters - end) switch
            {
                "s" => 's',
                "st" or "nd" or "rd" or "th" or "d" => 't',
                _ => '\0',
            };
            isOther |= suffix == '\0';
        }
        else if (end + 1 < Text.Length && IsApostrophe(Text[end]) && Text[end + 1] == 's'
            && (end + 2 == Text.Length || !char.IsLetterOrDigit(Text[end + 2])))
        {
            (suffix, letters) = ('p', end + 2);
        }
        tokens.Add(new(start, letters, isOther ? DateWordKind.OtherNumber : DateWordKind.Number, isOther ? 0 : Value(start, end), suffix));
        HasDates |= !isOther;
        return letters;
    }

    private int AddDigits(int start, int end)
    {
        tokens.Add(new(start, end, DateWordKind.Number, Value(start, end)));
        HasDates = true;
        return end;
    }

    private int Value(int start, int end) => int.Parse(Text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);

    // A digit behind a full stop, or three behind a comma; "29,2019" is two numbers.
    private bool IsContinued(int at) =>
        Text[at] == '.' ? char.IsAsciiDigit(Text[at + 1]) : Digits(at + 1) == 3;

    // "29.12.2019", of which "29." is read here, and then "12.".
    private bool IsDotted(int start, int end)
    {
        if (end - start > 2 || end >= Text.Length || Text[end] != '.')
            return false;
        var second = Digits(end + 1);
        if (second == 4)
            return start > 1 && Text[start - 1] == '.' && char.IsAsciiDigit(Text[start - 2]);
        return second is 1 or 2
            && end + 1 + second < Text.Length
            && Text[end + 1 + second] == '.'
            && Digits(end + 2 + second) == 4
            && !(start > 0 && Text[start - 1] == '.');
    }

    private int Digits(int from)
    {
        var end = from;
        while (end < Text.Length && end < from + 5 && char.IsAsciiDigit(Text[end]))
            end++;
        return end - from;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';
}
