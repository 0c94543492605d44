namespace Explainer.Compose.Parts;

/// <summary>A finding that the editors let stand, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">The editors' reason.</param>
public sealed record SuppressionView(FindingView Finding, string Reason);
