namespace Explainer.Compose.Parts;

/// <summary>What a claim mark shows in the prose.</summary>
/// <param name="Number">The number of its note.</param>
/// <param name="Claim">The claim.</param>
/// <param name="FragmentId">The claim's own fragment, on its first mark of the page; null on later ones.</param>
/// <param name="ReferenceId">The fragment of the reference: <c>r1</c>, <c>r1-2</c>.</param>
public sealed record ProseMark(int Number, ClaimSummary Claim, string? FragmentId, string ReferenceId);
