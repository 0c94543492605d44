using System.Globalization;
using Explainer.Check;

namespace Explainer.Report;

/// <summary>Tells a person where the time of a check went.</summary>
/// <remarks>
/// Rules run side by side on all processors, so their times are those of each rule by the clock, and their sum may be over that of the
/// stage <c>check</c>. A rule that runs first also pays for what several rules share and is made once.
/// </remarks>
internal static class TimingTable
{
    /// <summary>The stages, in the order of the work.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["read", "parse", "resolve", "check"];

    /// <summary>Prints the stages in order, then the rules, the slowest first.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="timings">What was measured.</param>
    /// <param name="findings">What was found; suppressed findings count.</param>
    public static void Write(TextWriter output, Timings timings, Findings findings)
    {
        var counts = findings.All.Concat(findings.Suppressed.Select(suppressed => suppressed.Finding))
            .CountBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var rules = RuleBook.Rules.Select(rule => rule.Descriptor)
            .OrderByDescending(rule => timings.Of(rule.Id))
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        output.Write('\n');
        WriteRow(output, "Stage", "Milliseconds", "");
        foreach (var stage in Stages)
            WriteRow(output, stage, Milliseconds(timings.Of(stage)), "");
        output.Write('\n');
        WriteRow(output, "Rule", "Milliseconds", "Findings");
        foreach (var rule in rules)
            WriteRow(output, $"{rule.Id} {rule.Name}", Milliseconds(timings.Of(rule.Id)), Number(counts.GetValueOrDefault(rule.Id)));
        output.Flush();
    }

    private static void WriteRow(TextWriter output, string name, string time, string findings) =>
        output.Write($"{name,-40}{time,14}{findings,12}".TrimEnd() + "\n");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);
}
