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

    private static readonly string[] Places =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, double> Cardinals =
        Small.Select((word, value) => (word, (double)value))
            .Concat(Tens.Select((word, index) => (word, (index + 2) * 10.0)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Ordinals =
        Places.Select((word, index) => (word, index + 1.0)).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Scales = new (string, double)[]
    {
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("dozen", 12), ("bn", 1e9),
        ("tn", 1e12), ("mn", 1e6), ("k", 1e3), ("K", 1e3), ("lakh", 1e5), ("lakhs", 1e5), ("crore", 1e7), ("crores", 1e7), ("b", 1e9),
        ("B", 1e9),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Parts = new (string, double)[]
    {
        ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6),
        ("sixths", 6), ("seventh", 7), ("sevenths", 7), ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9), ("tenth", 10),
        ("tenths", 10), ("twelfth", 12),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    // What such a word means at least and at most: nobody calls 40 hundreds, and nobody calls 5,000 so.
    private static readonly FrozenDictionary<string, (double Least, double Most)> Vagues = new (string, double, double)[]
    {
        ("dozens", 20, 300), ("hundreds", 150, 3e3), ("thousands", 1.5e3, 3e4), ("millions", 1.5e6, 3e7), ("billions", 1.5e9, 3e10),
    }.ToFrozenDictionary(entry => entry.Item1, entry => (entry.Item2, entry.Item3), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Multiples = new (string, double)[]
    {
        ("doubled", 2), ("doubling", 2), ("doubles", 2), ("tripled", 3), ("tripling", 3), ("triples", 3), ("trebled", 3), ("trebling", 3),
        ("quadrupled", 4), ("quadrupling", 4), ("quintupled", 5), ("halved", 0.5), ("halving", 0.5), ("twofold", 2), ("threefold", 3),
        ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings =
        Cardinals.Keys.Concat(Ordinals.Keys).Concat(Vagues.Keys).Concat(Multiples.Keys).Concat(["a", "an", "half", "tens"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a figure may begin with a word, in any case.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => word.Length <= 11 && Beginnings.Contains(word);

    /// <summary>The words that can be parts of a number.</summary>
    public static IEnumerable<string> Words => Cardinals.Keys.Concat(Scales.Keys).Concat(Parts.Keys).Concat(Vagues.Keys).Concat(Multiples.Keys);

    /// <summary>The value of a word from zero to nineteen or of a round ten; null for another.</summary>
    public static double? Cardinal(string word) => Cardinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>What a word multiplies by: <c>million</c>, <c>bn</c>; null for another.</summary>
    public static double? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The denominator that a word names: 3 for <c>thirds</c>; null for another.</summary>
    public static double? Part(string word) => Parts.TryGetValue(word, out var value) ? value : null;

    /// <summary>The place that a word names: 3 for <c>third</c>; null for another.</summary>
    public static double? Ordinal(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>What a word such as <c>hundreds</c> can mean; null for another.</summary>
    public static (double Least, double Most)? Vague(string word) => Vagues.TryGetValue(word, out var range) ? range : null;

    /// <summary>How many times the former a word makes something: 2 for <c>doubled</c>; null for another.</summary>
    public static double? Multiple(string word) => Multiples.TryGetValue(word, out var value) ? value : null;
}
