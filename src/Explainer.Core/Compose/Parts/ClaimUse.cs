using Explainer.Parse;

namespace Explainer.Compose.Parts;

/// <summary>A claim that cites a passage.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Stance">What the passage does for it.</param>
public sealed record ClaimUse(ClaimSummary Claim, Stance Stance);
