using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>Unicode's canonical forms: NFD and NFC.</summary>
/// <remarks>Unicode Standard Annex #15. Unpaired surrogates stay as they are.</remarks>
internal static class CanonicalForm
{
    // Hangul syllables are computed, not listed (The Unicode Standard, §3.12).
    private const int SBase = 0xAC00, LBase = 0x1100, VBase = 0x1161, TBase = 0x11A7;
    private const int LCount = 19, VCount = 21, TCount = 28, SCount = LCount * VCount * TCount;

    private static readonly Dictionary<int, int[]> Mappings = [];
    private static readonly Dictionary<(int First, int Second), int> Composites = [];
    private static readonly Dictionary<int, int> Classes = [];
    private static readonly HashSet<int> SecondParts = [];

    static CanonicalForm()
    {
        foreach (var entry in Entries(UnicodeCanonical.CombiningClasses))
        {
            var (range, number) = (entry[0].Split('-'), int.Parse(entry[1], CultureInfo.InvariantCulture));
            for (var c = Hex(range[0]); c <= Hex(range[^1]); c++)
                Classes[c] = number;
        }
        foreach (var entry in Entries(UnicodeCanonical.Decompositions))
        {
            var c = Hex(entry[0]);
            foreach (var mapping in entry[1].Split(','))
                Add(c++, Array.ConvertAll(mapping.TrimStart('!').Split('+'), Hex), isComposed: mapping[0] != '!');
        }
    }

    /// <summary>The text with every composite taken apart: NFD.</summary>
    public static string Decompose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
            Append(result, c);
        return result.ToString();
    }

    /// <summary>The text with everything composed that can be: NFC.</summary>
    public static string Compose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in Composed(Decomposed(text)))
            Append(result, c);
        return result.ToString();
    }

    /// <summary>Whether nothing before this character can change what becomes of it, and it is its own NFC form.</summary>
    public static bool StartsSegment(int c) =>
        c < 0x300
        || (Class(c) == 0 && !SecondParts.Contains(c) && !IsHangulPart(c)
            && (!Mappings.TryGetValue(c, out var parts) || StartsSegment(parts[0])));

    /// <summary>Whether a character on its own is its own NFC form.</summary>
    public static bool IsComposed(int c) =>
        c < 0x300 || !Mappings.TryGetValue(c, out var parts) || (parts.Length == 2 && Composites.ContainsKey((parts[0], parts[1])));

    private static void Add(int c, int[] parts, bool isComposed)
    {
        Mappings[c] = parts;
        if (parts.Length != 2 || !isComposed)
            return;
        Composites[(parts[0], parts[1])] = c;
        SecondParts.Add(parts[1]);
    }

    private static List<int> Decomposed(string text)
    {
        var result = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                c = char.ConvertToUtf32(text[i], text[++i]);
            Decompose(c, result);
        }
        Order(result);
        return result;
    }

    private static void Decompose(int c, List<int> result)
    {
        if (c is >= SBase and < SBase + SCount)
        {
            var s = c - SBase;
            result.Add(LBase + s / (VCount * TCount));
            result.Add(VBase + s % (VCount * TCount) / TCount);
            if (s % TCount != 0)
                result.Add(TBase + s % TCount);
        }
        else if (Mappings.TryGetValue(c, out var parts))
        {
            foreach (var part in parts)
                Decompose(part, result);
        }
        else
        {
            result.Add(c);
        }
    }

    // Marks that follow one another stand by class; those of one class keep their order.
    private static void Order(List<int> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var end = i;
            while (end < text.Count && Class(text[end]) != 0)
                end++;
            if (end - i < 2)
                continue;
            var marks = text.GetRange(i, end - i).OrderBy(Class).ToList();
            for (var k = 0; k < marks.Count; k++)
                text[i + k] = marks[k];
            i = end;
        }
    }

    private static List<int> Composed(List<int> text)
    {
        var result = new List<int>(text.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var c in text)
        {
            var ownClass = Class(c);
            // A mark reaches its starter unless another of its class, or of a higher one, stands between.
            var isNext = starter == result.Count - 1;
            if (starter >= 0 && (isNext || lastClass < ownClass) && Composite(result[starter], c) is { } composite)
            {
                result[starter] = composite;
                continue;
            }
            if (ownClass == 0)
                starter = result.Count;
            lastClass = ownClass;
            result.Add(c);
        }
        return result;
    }

    private static int? Composite(int first, int second)
    {
        if (first is >= LBase and < LBase + LCount && second is >= VBase and < VBase + VCount)
            return SBase + ((first - LBase) * VCount + second - VBase) * TCount;
        if (first is >= SBase and < SBase + SCount && (first - SBase) % TCount == 0 && second is > TBase and < TBase + TCount)
            return first + second - TBase;
        return Composites.TryGetValue((first, second), out var composite) ? composite : null;
    }

    private static bool IsHangulPart(int c) => c is (>= VBase and < VBase + VCount) or (> TBase and < TBase + TCount);

    private static int Class(int c) => c < 0x300 ? 0 : Classes.GetValueOrDefault(c);

    private static void Append(StringBuilder text, int c)
    {
        if (c < 0x10000)
            text.Append((char)c);
        else
            text.Append(char.ConvertFromUtf32(c));
    }

    private static IEnumerable<string[]> Entries(string table) =>
        table.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(':'));

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
