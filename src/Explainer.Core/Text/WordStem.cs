using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>What words of one root have in common: "confirmed" and "confirms", "died" and "deaths".</summary>
internal static class WordStem
{
    private const int Longest = 6;

    // Words of one meaning that share no root, of what figures count most often.
    private static readonly FrozenDictionary<string, string> Alike = new (string Stem, string Words)[]
    {
        ("die", "die dies died dying dead death deaths killed kill kills killing lives fatalities fatality victims toll drowned"),
        ("injure", "injured injure injures injuring injury injuries wounded wounding wound hurt"),
        ("live", "population inhabitants inhabitant residents resident live lived lives "),
        ("people", "people persons person"),
        ("win", "win wins won winning victory victories"),
        ("earn", "earned earn earns grossed gross grosses takings"),
        ("jail", "jail jailed prison imprisonment sentenced sentence imprisoned"),
        ("rise", "rise rose risen rises rising increase increased increases grew grow grown climbed climb up higher growth"),
        ("fall", "fall fell fallen falls falling decrease decreased dropped drop declined decline down lower cut"),
        ("sell", "sold sell sells sales sale"),
        ("cost", "cost costs price priced"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, entry.Stem))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Stem, StringComparer.Ordinal);

    /// <summary>The stem of a word, in lower case; never empty for a word that is not.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’')
            word = word[..^2];
        var lower = word.ToString().ToLowerInvariant();
        if (Alike.TryGetValue(lower, out var stem))
            return stem;
        var end = lower.Length;
        if (end > 3 && lower.EndsWith('s') && lower[end - 2] is not ('s' or 'u' or 'i'))
            end--;
        if (end > 5 && lower.AsSpan(0, end).EndsWith("ing", StringComparison.Ordinal))
            end -= 3;
        else if (end > 4 && lower.AsSpan(0, end).EndsWith("ed", StringComparison.Ordinal))
            end -= 2;
        else if (end > 5 && lower.AsSpan(0, end) is [.., 'e' or 'o', 'r'])
            end -= 2;
        if (end > 3 && lower[end - 1] == lower[end - 2])
            end--;
        if (end > 3 && lower[end - 1] is 'e' or 'y')
            end--;
        else if (end > 4 && lower.AsSpan(0, end).EndsWith("ie", StringComparison.Ordinal))
            end -= 2;
        return lower[..Math.Min(end, Longest)];
    }
}
