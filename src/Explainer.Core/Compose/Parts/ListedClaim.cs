namespace Explainer.Compose.Parts;

/// <summary>A claim in the list of claims.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Marks">By which it is found in place: <c>kind:review status:cited</c>; null where the list has no filter.</param>
public sealed record ListedClaim(ClaimSummary Claim, string? Marks);
