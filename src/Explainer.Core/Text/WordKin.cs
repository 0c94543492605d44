using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>What words of one root, or of one meaning, have in common: "confirmed" and "confirms", "died" and "killed".</summary>
internal static class WordKin
{
    // Words of one meaning that share no root, of what figures count most often.
    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Alike = new[]
    {
        "die dies died dying dead death deaths killed kill kills killing lives fatalities fatality victims toll drowned",
        "injured injure injures injuring injury injuries wounded wounding wound hurt",
        "population inhabitants inhabitant residents resident live lived lives",
        "people persons person",
        "win wins won winning victory victories",
        "earned earn earns grossed gross grosses takings",
        "jail jailed prison imprisonment sentenced sentence imprisoned",
        "rise rose risen rises rising increase increased increases grew grow grown climbed climb up higher growth",
        "fall fell fallen falls falling decrease decreased dropped drop declined decline down lower cut",
        "sold sell sells sales sale",
        "cost costs price priced",
    }.SelectMany(words => words.Split(' ').Select(word => (word, Kin: WordStem.Of(words.Split(' ')[0]).Root)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kin, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same for all words that are kin, in any case; a hash.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’')
            word = word[..^2];
        return Alike.TryGetValue(word, out var kin) ? kin : WordStem.Of(word).Root;
    }
}
