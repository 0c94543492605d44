namespace Explainer.Check;

/// <summary>What the rules found.</summary>
/// <param name="All">By place, then by rule; suppressed ones left out.</param>
/// <param name="Suppressed">Those that an <c>allow</c> of the claim takes back, by place, then by rule.</param>
public sealed record Findings(IReadOnlyList<Finding> All, IReadOnlyList<SuppressedFinding> Suppressed)
{
    /// <summary>Those that a baseline lists, by place, then by rule; none of them is among the others.</summary>
    public IReadOnlyList<Finding> Baselined { get; init; } = [];

    /// <summary>
    /// Those on lines that did not change, where only changed lines are asked for, by place, then by rule; none of them is among the others.
    /// </summary>
    public IReadOnlyList<Finding> Unchanged { get; init; } = [];

    /// <summary>Whether anything keeps the site from being published.</summary>
    public bool HasErrors => Count(Level.Error) > 0;

    /// <summary>Number of findings of a level.</summary>
    public int Count(Level level) => All.Count(finding => finding.Level == level);

    /// <summary>The same, with more findings put in their places.</summary>
    public Findings With(IEnumerable<Finding> more) => this with { All = InOrder(All.Concat(more)) };

    /// <summary>Sorts by place, then by rule, then by message.</summary>
    internal static List<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.At)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ToList();
}
