namespace Explainer.Check.Support.Derivation;

/// <summary>Periods of which one holds another.</summary>
internal static class Periods
{
    /// <summary>A shorter period, a longer one, and how many of the first make the second.</summary>
    public static readonly (string Short, string Long, double Times)[] All =
    [
        ("year", "century", 100), ("year", "hundred years", 100), ("year", "decade", 10), ("month", "year", 12), ("week", "year", 52), ("day", "year", 365), ("quarter", "year", 4), ("day", "week", 7),
        ("hour", "day", 24), ("minute", "hour", 60), ("day", "month", 30), ("week", "month", 4.33), ("hour", "week", 168),
    ];

    /// <summary>Whether words speak of a period.</summary>
    public static bool IsIn(string words, string period) =>
        Operands.IsIn(words, period) || (period == "year" && Operands.IsIn(words, "annual")) || (period == "day" && Operands.IsIn(words, "daily"));
}
