namespace Explainer.Text.Figures;

/// <summary>A text cut into numbers, words and signs. Words become strings only where somebody asks for them.</summary>
internal sealed class FigureTokens
{
    private readonly string text;
    private readonly List<FigureToken> tokens;
    private string?[]? words;

    /// <summary>Cuts a text; linear in its length.</summary>
    public FigureTokens(string text)
    {
        this.text = text;
        // A word and its blank have six letters or so.
        tokens = new(text.Length / 6 + 4);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var token = FigureToken.At(text, i);
            tokens.Add(token);
            i = token.Behind;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at a place that there is.</summary>
    public FigureToken this[int at] => tokens[at];

    /// <summary>The word in lower case, or the sign; empty for a number and outside.</summary>
    public string Word(int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].IsNumber)
            return "";
        words ??= new string?[tokens.Count];
        return words[at] ??= text[tokens[at].Start..tokens[at].End].ToLowerInvariant();
    }

    /// <summary>The letters that touch a number from behind, as they are written; empty for none.</summary>
    public string Suffix(int at) => at >= 0 && at < tokens.Count && tokens[at].IsNumber ? text[tokens[at].End..tokens[at].Behind] : "";

    /// <summary>Digits stand there.</summary>
    public bool IsNumber(int at) => at >= 0 && at < tokens.Count && tokens[at].IsNumber;

    /// <summary>A word stands there, and no sign.</summary>
    public bool IsWord(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == FigureTokenKind.Word;

    /// <summary>A word with a capital letter stands there.</summary>
    public bool IsCapitalised(int at) => at >= 0 && at < tokens.Count && tokens[at].IsCapitalised;

    /// <summary>No white space stands between a token and the one before it.</summary>
    public bool Touches(int at) => at > 0 && at < tokens.Count && tokens[at - 1].Behind == tokens[at].Start;

    /// <summary>Whether a figure may begin at a token.</summary>
    public bool MayBegin(int at) =>
        tokens[at].IsNumber
        || (tokens[at].Kind == FigureTokenKind.Word
            && NumberWords.MayBegin(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)));
}
