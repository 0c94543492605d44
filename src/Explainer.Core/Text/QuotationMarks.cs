using System.Buffers;

namespace Explainer.Text;

/// <summary>Finds words in quotation marks.</summary>
/// <remarks>
/// Knows “…”, „…“, „…”, ”…”, «…», »…«, ‹…›, ›…‹, "…", ‘…’, ‚…‘, '…', 「…」 and 『…』, one within another.
/// An apostrophe is none, nor is a mark that nothing closes before the paragraph ends.
/// </remarks>
public static class QuotationMarks
{
    // Nobody quotes within quotes this deep; marks further out are strays.
    private const int DeepestNesting = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'«»‘’‚‛“”„‟‹›「」『』\uFF02");

    private static readonly string[] WordsWithoutBeginning = ["tis", "twas", "twere", "tisn't", "em", "til", "cause", "round", "bout", "n"];

    private static readonly string[] WordsBeforeYears =
        ["in", "since", "until", "till", "spring", "summer", "autumn", "fall", "winter", "early", "late", "mid"];

    /// <summary>The stretches between the marks, without them and without white space at their ends.</summary>
    /// <returns>In the order of the text, an outer stretch before those within it; none is empty.</returns>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return [];
        var found = new List<TextSpan>();
        var open = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsParagraphEnd(text, i))
                open.Clear();
            else if (IsMark(text[i]) && !IsApostrophe(text, i))
                Read(text, i, open, found);
        }
        return [.. found.Where(span => span.Length > 0).OrderBy(span => span.Start).ThenByDescending(span => span.Length)];
    }

    /// <summary>A stretch without the comma or full stop at its end, which typesetters put inside the marks.</summary>
    /// <returns>The same stretch where it ends in neither, or in an ellipsis.</returns>
    public static TextSpan WithoutFinalStop(string text, TextSpan quoted)
    {
        var words = quoted.In(text);
        var endsInStop = words.Length > 1 && words[^1] is '.' or ',' or '。' or '，' or '、' && words[^2] is not '.';
        return endsInStop ? new TextSpan(quoted.Start, quoted.Length - 1) : quoted;
    }

    private static void Read(string text, int at, List<int> open, List<TextSpan> found)
    {
        // Marks opened further in are never closed once one further out is.
        var opening = CanClose(text, at) ? open.FindLastIndex(place => Closes(text[place], text[at])) : -1;
        if (opening >= 0)
        {
            found.Add(Trimmed(text, open[opening] + 1, at));
            open.RemoveRange(opening, open.Count - opening);
        }
        else if (CanOpen(text, at))
        {
            if (open.Count == DeepestNesting)
                open.RemoveAt(0);
            open.Add(at);
        }
    }

    private static bool IsMark(char c) => Marks.Contains(c);

    private static bool Closes(char opening, char mark) => (opening, mark) switch
    {
        ('„' or '‟', '“' or '”') => true,
        ('“', '”') or ('‘', '’') or ('‚', '‘' or '’') or ('‛', '’') => true,
        ('«', '»') or ('»', '«' or '»') or ('‹', '›') or ('›', '‹' or '›') => true,
        ('「', '」') or ('『', '』') => true,
        ('"' or '\'' or '”' or '\uFF02', _) => opening == mark,
        _ => false,
    };

    // Marks that look alike on both sides are told apart by what they lean on.
    private static bool CanClose(string text, int at) => text[at] switch
    {
        '"' or '\uFF02' or '”' or '»' or '«' => !IsSpace(text, at - 1) || !IsWord(text, at + 1),
        '\'' or '’' or '‘' => !IsSpace(text, at - 1) && !IsWord(text, at + 1),
        _ => true,
    };

    private static bool CanOpen(string text, int at) => text[at] switch
    {
        '’' or '」' or '』' => false,
        '“' or '„' or '「' or '『' or '«' or '‹' => true,
        '\'' or '‘' or '‛' or '‚' or '”' => !IsWord(text, at - 1) && !IsSpace(text, at + 1),
        _ => !IsWord(text, at - 1),
    };

    private static bool IsApostrophe(string text, int at)
    {
        if (text[at] is not ('\'' or '’' or '‘'))
            return false;
        if (IsWord(text, at - 1))
            return IsWord(text, at + 1) || IsPlural(text, at);
        return StartsYears(text, at + 1) || IsYear(text, at) || Array.Exists(WordsWithoutBeginning, word => StandsAt(text, at + 1, word));
    }

    // "the militias' base": an s before, a word in small letters behind, and the mark that closes still to come.
    private static bool IsPlural(string text, int at)
    {
        if (text[at - 1] is not ('s' or 'S') || !IsSpace(text, at + 1) || at + 2 >= text.Length || !char.IsLower(text[at + 2]))
            return false;
        for (var i = at + 1; i < text.Length && i < at + 300 && !IsParagraphEnd(text, i); i++)
        {
            if (text[i] == '‘' || (text[i] == '\'' && !IsWord(text, i - 1)))
                return false;
            if (text[i] == text[at] && !IsWord(text, i + 1) && !IsSpace(text, i - 1))
                return true;
        }
        return false;
    }

    // '90s
    private static bool StartsYears(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && text[at + 2] == 's';

    // "in '63", "since '63": a quotation of two figures and no more begins so seldom that the words before decide.
    private static bool IsYear(string text, int at)
    {
        if (at + 2 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2]) || IsWord(text, at + 3))
            return false;
        if (at + 3 < text.Length && text[at + 3] is '\'' or '’')
            return false;
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        return end < at && WordsBeforeYears.Contains(text[start..end], StringComparer.OrdinalIgnoreCase);
    }

    private static bool StandsAt(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsWord(text, at + word.Length);

    private static bool IsParagraphEnd(string text, int at)
    {
        if (text[at] != '\n')
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            next++;
        return next < text.Length && text[next] == '\n';
    }

    // Chinese and its like have no spaces, so that a mark there leans on letters at both sides.
    private static bool IsWord(string text, int at) =>
        at >= 0 && at < text.Length && WordBounds.IsWordCharacter(text, at) && !WordBounds.IsSpaceless(text, at);

    private static bool IsSpace(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end - start);
    }
}
