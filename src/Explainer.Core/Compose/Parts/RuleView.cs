using Explainer.Check;

namespace Explainer.Compose.Parts;

/// <summary>A rule, and what it did in this site.</summary>
/// <param name="Id"><c>FC204</c>.</param>
/// <param name="Name"><c>claim-not-in-prose</c>.</param>
/// <param name="Address">Its page.</param>
/// <param name="Level">Its level in this site.</param>
/// <param name="Findings">How often it spoke.</param>
public sealed record RuleView(string Id, string Name, string Address, Level Level, int Findings);
