namespace Explainer.Check;

/// <summary>What the rules found.</summary>
/// <param name="All">By place, then by rule; suppressed ones left out.</param>
/// <param name="Suppressed">Those that an <c>allow</c> of the claim takes back, with its reason.</param>
public sealed record Findings(IReadOnlyList<Finding> All, IReadOnlyList<(Finding Finding, string Reason)> Suppressed)
{
    /// <summary>Whether anything keeps the site from being published.</summary>
    public bool HasErrors => Count(Level.Error) > 0;

    /// <summary>Number of findings of a level.</summary>
    public int Count(Level level) => All.Count(finding => finding.Level == level);
}
