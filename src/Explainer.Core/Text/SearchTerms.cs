using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Text;

/// <summary>The words of a text as a search compares them: the same for whoever types "Kata'ib", "KATAIB" or "katāʾib".</summary>
/// <remarks>
/// Without case, accents, vowel points and apostrophes, and without the Arabic article. Nothing is stemmed, in any language: a search finds words by
/// how they begin. The patterns are written to the index, whose reader applies them in a browser; each means the same in .NET and in ECMAScript.
/// </remarks>
public static partial class SearchTerms
{
    /// <summary>
    /// What is not looked at: accents and vowel points, apostrophes with an "s" of the genitive, what has no width, the joints of "1,500".
    /// </summary>
    public const string Silent =
        @"(?<=[\p{L}\p{M}\p{N}])['\u2019]s(?![\p{L}\p{N}])|['`\u2018\u2019\u201b\u02b9-\u02c1]|(?<=\p{Nd})[.,](?=\p{Nd}{3}(?!\p{Nd}))"
        + @"|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
        + @"|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]";

    /// <summary>The Arabic article, alone or behind "and", where a word of two letters or more is left.</summary>
    public const string Article = @"(?<![\p{L}\p{M}\p{N}])(?:\u0627\u0644(?=\p{L}{2})|\u0648\u0627\u0644(?=\p{L}{3}))";

    /// <summary>A run of a script that is written without spaces between words, or a word of any other.</summary>
    /// <remarks>.NET sees letters beyond the basic plane as halves of pairs, hence <c>\p{Cs}</c>.</remarks>
    public const string Word = Spaceless + @"+|(?:(?!" + Spaceless + @")[\p{L}\p{M}\p{N}\p{Cs}])+";

    /// <summary>A character of a script that is written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.</summary>
    public const string Spaceless = @"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff]";

    /// <summary>Characters of a term; what is longer is cut, and found by its beginning.</summary>
    public const int Longest = 40;

    /// <summary>Letters that Unicode does not take apart, each with what it is compared as.</summary>
    public static IReadOnlyDictionary<string, string> Letters { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["ß"] = "ss", ["æ"] = "ae", ["œ"] = "oe", ["ø"] = "o", ["ł"] = "l", ["đ"] = "d", ["ð"] = "d", ["þ"] = "th", ["ħ"] = "h",
        ["ı"] = "i", ["ŧ"] = "t", ["ς"] = "σ",
        ["ٱ"] = "ا", ["ى"] = "ي", ["ی"] = "ي", ["ک"] = "ك", ["ة"] = "ه", ["ە"] = "ه", ["ۀ"] = "ه",
        ["٠"] = "0", ["١"] = "1", ["٢"] = "2", ["٣"] = "3", ["٤"] = "4", ["٥"] = "5", ["٦"] = "6", ["٧"] = "7", ["٨"] = "8", ["٩"] = "9",
        ["۰"] = "0", ["۱"] = "1", ["۲"] = "2", ["۳"] = "3", ["۴"] = "4", ["۵"] = "5", ["۶"] = "6", ["۷"] = "7", ["۸"] = "8", ["۹"] = "9",
    };

    private const char FirstSpaceless = '\u0e00';

    private static readonly FrozenDictionary<char, string> ByLetter = Letters.ToFrozenDictionary(letter => letter.Key[0], letter => letter.Value);

    /// <summary>The terms of a text, in order; of a script without spaces every two neighbouring characters are one.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var terms = new List<string>();
        var folded = Fold(text);
        foreach (var match in WordPattern().EnumerateMatches(folded))
        {
            var word = folded.AsSpan(match.Index, match.Length);
            if (word[0] < FirstSpaceless || !SpacelessPattern().IsMatch(word[..1]))
                terms.Add(Compose(word.Length > Longest ? word[..Longest] : word));
            else
                AddPairs(Compose(word), terms);
        }
        return terms;
    }

    /// <summary>A text as its letters are compared, with whatever stands between its words.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return SilentPattern().Replace(text.ToLowerInvariant(), "");
        var plain = SilentPattern().Replace(Decompose(text).ToLowerInvariant(), "");
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (ByLetter.TryGetValue(c, out var letters))
                folded.Append(letters);
            else
                folded.Append(c);
        }
        return ArticlePattern().Replace(folded.ToString(), "");
    }

    // By runes, since half a surrogate pair cannot be normalized, and to order a heap of marks takes the square of their number.
    private static string Decompose(string text)
    {
        var parts = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
                parts.Append((char)rune.Value);
            else
                parts.Append(rune.ToString().Normalize(NormalizationForm.FormKD));
        }
        return parts.ToString();
    }

    private static string Compose(ReadOnlySpan<char> word)
    {
        if (char.IsHighSurrogate(word[^1]))
            word = word[..^1];
        var term = word.ToString();
        return Ascii.IsValid(term) ? term : term.Normalize();
    }

    private static void AddPairs(string run, List<string> terms)
    {
        for (var i = 0; i < run.Length; i++)
            terms.Add(run.Substring(i, Math.Min(2, run.Length - i)));
    }

    [GeneratedRegex(Silent, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SilentPattern();

    [GeneratedRegex(Article, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(Word, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(Spaceless, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SpacelessPattern();
}
