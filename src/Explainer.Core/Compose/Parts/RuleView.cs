using Explainer.Check;

namespace Explainer.Compose.Parts;

/// <summary>A rule that the site was checked by.</summary>
/// <param name="Id"><c>FC204</c>.</param>
/// <param name="Name"><c>claim-not-in-prose</c>.</param>
/// <param name="Level">Its level in this site.</param>
/// <param name="Findings">How often it spoke.</param>
public sealed record RuleView(string Id, string Name, Level Level, int Findings);
