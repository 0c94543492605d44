using System.Globalization;
using Explainer.Check;

namespace Explainer.Bench.Pairs;

/// <summary>How well a rule does on a file of pairs.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Faults">Pairs that call for it.</param>
/// <param name="Caught">Of them, those whose fault was found.</param>
/// <param name="Right">Pairs on which it spoke, and was right.</param>
/// <param name="Wrong">Pairs on which it spoke, and was wrong.</param>
/// <param name="Supported">Pairs whose passage carries the claim.</param>
/// <param name="SpokeOnSupported">Of them, those on which it spoke and should not have.</param>
internal sealed record RuleScore(RuleDescriptor Rule, int Faults, int Caught, int Right, int Wrong, int Supported, int SpokeOnSupported)
{
    /// <summary>The head of a Markdown table.</summary>
    public const string Head =
        """
        | rule | name | faults | caught | recall | spoke | right | precision | supported pairs | spoke on |
        |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
        """;

    /// <summary>Counts.</summary>
    public static RuleScore Of(RuleDescriptor rule, IReadOnlyList<(Pair Pair, IReadOnlySet<string> Spoke)> checkedPairs)
    {
        var calling = checkedPairs.Where(one => one.Pair.Calls(rule.Id)).ToList();
        var speaking = checkedPairs.Where(one => one.Spoke.Contains(rule.Id)).Select(one => one.Pair).ToList();
        return new(
            rule,
            calling.Count,
            calling.Count(one => one.Pair.IsCaught(rule.Id, one.Spoke)),
            speaking.Count(pair => pair.IsRight(rule.Id) == true),
            speaking.Count(pair => pair.IsRight(rule.Id) == false),
            checkedPairs.Count(one => one.Pair.IsSupported),
            speaking.Count(pair => pair.IsSupported && pair.IsRight(rule.Id) == false));
    }

    /// <summary>The row of the table.</summary>
    public override string ToString() =>
        $"| {Rule.Id} | {Rule.Name} | {Faults} | {Caught} | {Share(Caught, Faults)} | {Right + Wrong} | {Right} | {Share(Right, Right + Wrong)} | {Supported} | {SpokeOnSupported} ({Share(SpokeOnSupported, Supported)}) |";

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
