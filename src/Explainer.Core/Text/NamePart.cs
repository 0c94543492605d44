using System.Buffers;

namespace Explainer.Text;

/// <summary>
/// A word of a text that is read for names, or the part of it that may belong to one: "Iran" of "Iran-backed", "Kirkuk" of "Kirkuk's".
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">The class of its word.</param>
/// <param name="IsCapital">It begins as a name does: with a capital, or with a particle joined to one ("al-Husseini").</param>
/// <param name="BeginsSentence">Anything has a capital here.</param>
/// <param name="FollowsOn">Nothing but a space stands between it and the word before, or the full stop of an abbreviation.</param>
/// <param name="IsLast">A name ends with it: it has "'s" behind it, or a hyphen with a word in small letters.</param>
internal readonly record struct NamePart(TextSpan Span, NameWord Kind, bool IsCapital, bool BeginsSentence, bool FollowsOn, bool IsLast)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("!?…:•*[");

    private static readonly SearchValues<char> Openings = SearchValues.Create("\"“„«‘");

    // What a name may begin with in small letters.
    private static readonly string[] Articles =
        ["al", "el", "an", "as", "ar", "at", "ad", "ash", "az", "ul", "ud", "d", "l", "de", "du", "abu", "bin", "ibn", "t"];

    // The full stop behind them ends no sentence.
    private static readonly string[] Abbreviations =
    [
        "st", "vs", "no", "dr", "mr", "mrs", "ms", "prof", "gen", "lt", "col", "sgt", "capt", "maj", "adm", "rep", "sen", "gov", "rev",
        "jr", "sr", "approx", "fig", "pp",
    ];

    /// <summary>The words of a text, in order; linear in its length.</summary>
    public static List<NamePart> In(string text)
    {
        var parts = new List<NamePart>();
        var end = 0;
        foreach (var word in Words.In(text))
        {
            var begins = StartsSentence(text, parts, end, word);
            parts.Add(Of(text, word, begins, !begins && parts.Count > 0 && FollowsOnFrom(text, end, word.Start)));
            end = word.End;
        }
        return parts;
    }

    private static NamePart Of(string text, TextSpan word, bool begins, bool followsOn)
    {
        var start = word.Start;
        var end = WithoutPossessive(text, word);
        var isLast = end < word.End;
        if (IsContraction(text, word))
            return new(word, NameWord.Common, false, begins, followsOn, true);
        var hyphen = IndexOfHyphen(text, start, end);
        if (char.IsUpper(text[start]))
        {
            // "Iran-backed" names Iran; "X-ray" names nothing.
            var last = LastHyphen(text, start, end);
            if (last >= 0 && char.IsLower(text[last + 1]) && !IsArticle(text, last + 1, end))
                (end, isLast) = (last, true);
        }
        else if (hyphen >= 0 && !IsArticle(text, start, hyphen))
        {
            // "pro-Iran"
            var capital = CapitalBehindHyphen(text, hyphen, end);
            if (capital >= 0)
                (start, followsOn, begins) = (capital, false, false);
        }
        var letters = text.AsSpan(start, end - start);
        var isCapital = IsCapitalised(letters) && (letters.Length > 1 || !isLast);
        return new(new(start, end - start), NameWords.Of(letters), isCapital && letters is not "I", begins, followsOn, isLast);
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
            return true;
        if (!char.IsLower(word[0]))
            return false;
        var capital = word.IndexOfAnyInRange('A', 'Z');
        // "al-Husseini", "d'Estaing", "iPhone"
        return capital > 0 && (char.IsLetter(word[capital - 1]) ? capital == 1 : IsArticle(word[..(capital - 1)]));
    }

    private static bool IsArticle(string text, int start, int end) => IsArticle(text.AsSpan(start, end - start));

    private static bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in Articles)
        {
            if (word.Equals(article, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int WithoutPossessive(string text, TextSpan word) =>
        word.Length > 2 && text[word.End - 1] is 's' or 'S' && PlainCharacter.Of(text[word.End - 2]) == '\'' ? word.End - 2 : word.End;

    // "Don't", "I'm", "We've"
    private static bool IsContraction(string text, TextSpan word)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        var mark = letters.IndexOfAny("'’ʼ‘");
        if (mark < 1 || mark + 1 == letters.Length)
            return false;
        var ending = letters[(mark + 1)..];
        return ending is "t" or "m" or "ve" or "re" or "ll" or "d" || (ending is "s" && NameWords.Of(letters[..mark]) == NameWord.Common);
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static int IndexOfHyphen(string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).IndexOfAny("-\u2010\u2011");
        return at < 0 ? -1 : start + at;
    }

    private static int LastHyphen(string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).LastIndexOfAny("-\u2010\u2011");
        return at < 0 || start + at + 1 == end ? -1 : start + at;
    }

    private static int CapitalBehindHyphen(string text, int hyphen, int end)
    {
        for (var i = hyphen; i + 1 < end; i++)
        {
            if (IsHyphen(text[i]) && char.IsUpper(text[i + 1]))
                return i + 1;
        }
        return -1;
    }

    private static bool FollowsOnFrom(string text, int end, int start)
    {
        var gap = text.AsSpan(end, start - end);
        return gap is "." or ". " or ".\u00A0" or " & " || (gap.IsWhiteSpace() && gap.Count('\n') < 2);
    }

    private static bool StartsSentence(string text, List<NamePart> parts, int end, TextSpan word)
    {
        if (parts.Count == 0)
            return true;
        var gap = text.AsSpan(end, word.Start - end);
        if (gap is " " or "")
            return false;
        if (gap.ContainsAny(Ends) || (gap.Contains('\n') && gap.Count('\n') > 1))
            return true;
        if (gap.Contains('.'))
            return !IsAbbreviation(text, parts[^1].Span, gap);
        return gap.ContainsAny(Openings) && !IsQuotedName(text, word, gap);
    }

    // A title or a nickname: the ship "Halvora" sank.
    private static bool IsQuotedName(string text, TextSpan word, ReadOnlySpan<char> gap) =>
        gap[0] == ' ' && !gap.Contains(',') && word.End < text.Length && text[word.End] is '"' or '”' or '»' or '’' or '“';

    private static bool IsAbbreviation(string text, TextSpan before, ReadOnlySpan<char> gap)
    {
        if (gap is not ("." or ". " or ".\u00A0"))
            return false;
        var word = text.AsSpan(before.Start, before.Length);
        // "U.S. forces", "J. Smith"; a letter alone is short for something, unless it is "I".
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return gap is ".";
    }
}
