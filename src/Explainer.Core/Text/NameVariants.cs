using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>Whether two words name the same: spellings of one name, or a country and who belongs to it.</summary>
public static class NameVariants
{
    private const int Longest = 32;

    private static readonly string[] Belonging = ["i", "n", "an", "ian", "ish", "ese", "ic", "er", "s", "ns", "is", "ans", "ians"];

    // The nations whose adjective is another word.
    private const string Irregular =
        """
        french france|dutch netherlands|dutch holland|danish denmark|dane denmark|spanish spain|spaniard spain|swiss switzerland|
        welsh wales|irish ireland|polish poland|pole poland|finnish finland|finn finland|american us|american usa|british uk|briton britain|
        filipino philippines|emirati uae|burmese myanmar|laotian laos|greek greece|turk turkey|thai thailand|scot scotland|english england|
        german germany|french frenchman|us usa|swede sweden|saint st|mount mt|fort ft
        """;

    private static readonly FrozenSet<string> IrregularPairs =
        FrozenSet.ToFrozenSet(Irregular.Split('|').Select(pair => pair.Trim()), StringComparer.Ordinal);

    /// <summary>Whether two words may be one name: accents and case apart, transliterations ("Hizballah", "Hezbollah"), "Iraq" and "Iraqi".</summary>
    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> first = stackalloc char[Longest], second = stackalloc char[Longest];
        var a = WordStem.Fold(one, first);
        var b = WordStem.Fold(other, second);
        if (a.Length < 2 || b.Length < 2)
            return a.SequenceEqual(b);
        return a.SequenceEqual(b) || IsBelonging(a, b) || IsBelonging(b, a) || IsIrregular(a, b) || IsTransliteration(a, b);
    }

    private static bool IsBelonging(ReadOnlySpan<char> land, ReadOnlySpan<char> adjective)
    {
        var common = land.CommonPrefixLength(adjective);
        if (common < 4 && !(common == land.Length && common > 2) || land.Length - common > 2)
            return false;
        foreach (var ending in Belonging)
        {
            if (adjective.EndsWith(ending, StringComparison.Ordinal) && adjective.Length - common <= ending.Length + 2)
                return true;
        }
        return false;
    }

    private static bool IsIrregular(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > 14 || b.Length > 14)
            return false;
        var (one, other) = (a.TrimEnd('s').ToString(), b.TrimEnd('s').ToString());
        return IrregularPairs.Contains(one + " " + b.ToString()) || IrregularPairs.Contains(other + " " + a.ToString());
    }

    /// <summary>The same consonants in the same order, and most of the letters.</summary>
    private static bool IsTransliteration(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> first = stackalloc char[Longest], second = stackalloc char[Longest];
        var one = Skeleton(a, first);
        var other = Skeleton(b, second);
        if (!one.SequenceEqual(other) || Math.Min(a.Length, b.Length) < 4)
            return one.Length > 2 && one.SequenceEqual(other) && Distance(a, b) <= 1;
        var distance = Distance(a, b);
        if (one.Length > 2)
            return distance <= Math.Max(1, Math.Max(a.Length, b.Length) / 3);
        // Two consonants are few, so that the ends count as well: "Adil" and "Adel", "Kyiv" and "Kiev", "Yusuf" and "Yousef".
        return one.Length == 2 && (distance == 1 || (distance == 2 && a[0] == b[0] && a[^1] == b[^1]));
    }

    private static ReadOnlySpan<char> Skeleton(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => '\0',
                'q' or 'c' => 'k',
                'p' when i + 1 < word.Length && word[i + 1] == 'h' => 'f',
                'h' when i > 0 && word[i - 1] is 'p' or 'k' or 'g' or 's' or 'c' or 't' or 'd' => '\0',
                'h' when i + 1 == word.Length => '\0',
                'z' => 's',
                'w' => 'v',
                var other => other,
            };
            if (c != '\0' && (length == 0 || buffer[length - 1] != c))
                buffer[length++] = c;
        }
        return buffer[..length];
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
