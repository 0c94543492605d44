using System.Collections.Frozen;

namespace Explainer.Text.Figures;

/// <summary>The English words for numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly FrozenDictionary<string, double> Cardinals =
        Small.Select((word, value) => (word, (double)value))
            .Concat(Tens.Select((word, index) => (word, (index + 2) * 10.0)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Scales = new (string, double)[]
    {
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("dozen", 12), ("bn", 1e9), ("tn", 1e12), ("mn", 1e6), ("k", 1e3),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Parts = new (string, double)[]
    {
        ("half", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("eighth", 8), ("tenth", 10), ("tenths", 10),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        Cardinals.Keys.Concat(Scales.Keys).Concat(Parts.Keys).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, in whatever case, can be a part of a number.</summary>
    public static bool Is(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>The value of a word from zero to nineteen or of a round ten; null for another.</summary>
    public static double? Cardinal(string word) => Cardinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>What a word multiplies by: <c>million</c>, <c>bn</c>; null for another.</summary>
    public static double? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The denominator that a word names: 3 for <c>thirds</c>; null for another.</summary>
    public static double? Part(string word) => Parts.TryGetValue(word, out var value) ? value : null;

    /// <summary>The place that a word names: 3 for <c>third</c>; null for another.</summary>
    public static double? Ordinal(string word) => Array.IndexOf(Ordinals, word) is var index and >= 0 ? index + 1 : null;
}
