using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>Brings the inflections of an English word together.</summary>
/// <remarks>
/// Endings are cut off by rule, in the manner of Porter's first step; irregular verbs are listed. What comes out is compared and never shown.
/// </remarks>
public static class WordStem
{
    // Longer words differ before here.
    private const int Longest = 48;
    private const int RootLength = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Past tense and participle, then the verb.
    private const string Irregular =
        """
        began begun begin|bought buy|brought bring|broke broken break|built build|caught catch|chose chosen choose|came come|dealt deal|
        drew drawn draw|drove driven drive|ate eaten eat|fell fallen fall|felt feel|fought fight|flew flown fly|found find|
        froze frozen freeze|gave given give|went gone go|grew grown grow|heard hear|hid hidden hide|held hold|kept keep|knew known know|
        laid lay|led lead|left leave|lent lend|lost lose|made make|meant mean|met meet|paid pay|rode ridden ride|rose risen rise|ran run|
        said say|saw seen see|sold sell|sent send|shook shaken shake|shot shoot|showed shown show|sank sunk sink|slept sleep|
        spoke spoken speak|spent spend|stood stand|stole stolen steal|struck stricken strike|swam swum swim|swore sworn swear|
        took taken take|taught teach|told tell|thought think|threw thrown throw|understood understand|withdrew withdrawn withdraw|
        wore worn wear|won win|wrote written write|fled flee|died dying die|lay lain lie|became become|bore borne born bear|bound bind|
        burnt burn|dug dig|forbade forbidden forbid|forgot forgotten forget|hung hang|overthrew overthrown overthrow|sought seek|
        stuck stick|tore torn tear|woke woken wake|men man|women woman|children child|people person|feet foot|lives life|wives wife|
        halves half
        """;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Bases =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Hashes of a word's stem, and of the first letters of it.</summary>
    public static (ulong Stem, ulong Root) Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        var letters = Fold(word, buffer);
        if (Bases.TryGetValue(letters, out var irregular))
            letters = Fold(irregular, buffer);
        letters = letters[..Cut(letters)];
        return (Hash(letters), Hash(letters.Length > RootLength ? letters[..RootLength] : letters));
    }

    /// <summary>The letters and digits of a word in small letters, without accents and apostrophes.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Takes the letters; what does not fit is left out.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (!Ascii.IsValid(word) && word.Length <= Longest && IsWhole(word))
            word = word.ToString().Normalize(NormalizationForm.FormD);
        var length = 0;
        foreach (var c in word)
        {
            if (length == buffer.Length)
                break;
            var isKept = c < 0x80
                ? char.IsAsciiLetterOrDigit(c)
                : char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter;
            if (isKept)
                buffer[length++] = char.ToLowerInvariant(c);
        }
        return buffer[..length];
    }

    // Half a character has no normal form.
    private static bool IsWhole(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsHighSurrogate(word[i]) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1]))
                i++;
            else if (char.IsSurrogate(word[i]))
                return false;
        }
        return true;
    }

    /// <summary>The length of the stem.</summary>
    private static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
            return word.Length;
        if (word.EndsWith("ies") || word.EndsWith("ied"))
            return word.Length - (word.Length > 4 ? 3 : 1);
        var stem = word;
        if (stem.EndsWith("es") && (stem[^3] is 's' or 'x' or 'z' || stem.EndsWith("ches") || stem.EndsWith("shes")))
            stem = stem[..^2];
        else if (stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i'))
            stem = stem[..^1];
        if (stem.EndsWith("ing") && HasVowel(stem[..^3]))
            stem = Single(stem[..^3]);
        else if (stem.EndsWith("ed") && HasVowel(stem[..^2]))
            stem = Single(stem[..^2]);
        else if (stem.Length > 5 && stem.EndsWith("ly"))
            stem = stem[..^2];
        // "close" and "closing", "carry" and "carries"
        if (stem.Length > 3 && stem[^1] is 'e' or 'y')
            stem = stem[..^1];
        return stem.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length > 1 && stem.ContainsAny(Vowels);

    private static ReadOnlySpan<char> Single(ReadOnlySpan<char> stem) =>
        stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') && !Vowels.Contains(stem[^1]) ? stem[..^1] : stem;

    // FNV-1a
    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in letters)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Irregular.Split('|'))
        {
            var forms = group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms[..^1])
                bases.TryAdd(form, forms[^1]);
        }
        return bases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
