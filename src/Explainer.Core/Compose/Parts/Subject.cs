namespace Explainer.Compose.Parts;

/// <summary>What statements are about: a column of "who said what".</summary>
/// <param name="Id">A fragment that no claim has: <c>topic_toll</c>, <c>claim_k1-attack</c>; <c>other_</c> for all that has no column.</param>
/// <param name="Title">The topic's title, or the claim's words; empty for <c>other_</c>.</param>
/// <param name="Address">The page of the claim or topic; null for <c>other_</c>.</param>
/// <param name="Section">Where what was said about it begins: a fragment of the page, or another part of the list.</param>
public sealed record Subject(string Id, string Title, string? Address, string Section);
