using System.Collections.Frozen;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>Superlatives and comparisons of an English text.</summary>
internal static class Degrees
{
    private static readonly FrozenSet<string> EndInEst = FrozenSet.ToFrozenSet(
    [
        "forest", "interest", "protest", "request", "arrest", "contest", "harvest", "conquest", "modest", "honest", "earnest", "invest",
        "suggest", "manifest", "attest", "detest", "digest", "guest", "quest", "behest", "west", "midwest", "southwest", "northwest",
        "test", "rest", "nest", "vest", "pest", "jest", "zest", "chest", "crest", "wrest", "tempest", "priest", "bequest", "inquest",
        "unrest", "latest", "lest", "retest", "ingest", "infest", "divest", "congest", "dishonest", "rainforest", "disinterest", "everest",
        "budapest", "bucharest",
    ]);

    private static readonly FrozenSet<string> Determiners = FrozenSet.ToFrozenSet(
        ["the", "its", "their", "his", "her", "our", "my", "your", "whose"]);

    private static readonly FrozenSet<string> Changes = FrozenSet.ToFrozenSet(
    [
        "rose", "risen", "rises", "fell", "fallen", "falls", "increased", "increases", "decreased", "decreases", "declined", "declines",
        "dropped", "drops", "grew", "grown", "climbed", "shrank", "shrunk",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ChangesByWord = Changes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that put something above all others, in order: "the largest", "the most deadly", "the only", "the first time".</summary>
    public static IReadOnlyList<TextSpan> Superlatives(ReadText text)
    {
        List<TextSpan>? found = null;
        for (var i = 1; i < text.Words.Count; i++)
        {
            var word = text.Words[i];
            if (MayBeSuperlative(text.Value.AsSpan(word.Start, word.Length)) && IsSuperlative(text, i))
                (found ??= []).Add(word);
        }
        return found ?? [];
    }

    /// <summary>The words that compare, in order: "than" where no figure follows it, "compared with", "twice as", "rose by", "doubled".</summary>
    public static IReadOnlyList<TextSpan> Comparisons(ReadText text)
    {
        List<TextSpan>? found = null;
        for (var i = 1; i < text.Words.Count; i++)
        {
            if (IsComparison(text, i))
                (found ??= []).Add(text.Words[i]);
        }
        return found ?? [];
    }

    /// <summary>Whether a word may be a superlative, or the word of one; in small letters.</summary>
    public static bool MayBeSuperlative(ReadOnlySpan<char> word) =>
        word is [.., 'e', 's', 't'] or [.., 'w', 'o', 'r', 's', 't'] or "most" or "least" or "only" or "first";

    /// <summary>Whether a word may be one that compares; in small letters.</summary>
    public static bool MayCompare(ReadOnlySpan<char> word) =>
        word is "than" or "compared" or "twice" or "thrice" or "times"
            or "doubled" or "tripled" or "trebled" or "quadrupled" or "halved" or "outnumbered"
        || ChangesByWord.Contains(word);

    private static bool IsSuperlative(ReadText text, int at)
    {
        var (word, before) = (Word(text, at), Word(text, at - 1));
        var isDetermined = IsDeterminer(before);
        return word switch
        {
            "only" => before == "the" && Word(text, at - 2) != "not",
            "first" => isDetermined && Enumerable.Range(at + 1, 3).Any(next => Word(text, next) is "to" or "time" or "since" or "ever"),
            "most" or "least" => isDetermined && Word(text, at - 2) != "at",
            _ => (isDetermined || IsDeterminer(Word(text, at - 2))) && !EndInEst.Contains(word[(word.LastIndexOf('-') + 1)..]) && word.Length >= 4,
        };
    }

    private static bool IsDeterminer(string word) =>
        Determiners.Contains(word)
        || word.EndsWith("'s", StringComparison.Ordinal)
        || word.EndsWith("’s", StringComparison.Ordinal);

    private static bool IsComparison(ReadText text, int at)
    {
        var word = text.Words[at];
        return text.Value.AsSpan(word.Start, word.Length) switch
        {
            "than" => Word(text, at - 1) is not ("rather" or "other" or "else" or "sooner") && !IsFigure(text, at + 1),
            "compared" => Word(text, at + 1) is "with" or "to",
            "twice" or "thrice" or "times" => Word(text, at + 1) is "as" or "more" or "the"
                && Word(text, at + 2) is "as" or "many" or "much" or "number" or "than" or "size",
            "doubled" or "tripled" or "trebled" or "quadrupled" or "halved" or "outnumbered" => true,
            "by" or "from" or "to" => Changes.Contains(Word(text, at - 1)),
            _ => false,
        };
    }

    // "more than 24", "less than half", "more than a million" say how much, and compare nothing.
    private static bool IsFigure(ReadText text, int at)
    {
        var word = Word(text, at);
        if (word is "a" or "an" or "the")
            word = Word(text, at + 1);
        if (word.Length == 0 || char.IsDigit(word[0]))
            return true;
        if (NumberWords.Cardinal(word) is not null || NumberWords.Scale(word) is not null || NumberWords.Part(word) is not null)
            return true;
        return word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && NumberWords.Cardinal(word[..hyphen]) is not null;
    }

    private static string Word(ReadText text, int at) => at >= 0 && at < text.Words.Count ? text.Words[at].In(text.Value).ToLowerInvariant() : "";
}
