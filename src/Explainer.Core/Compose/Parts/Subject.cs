namespace Explainer.Compose.Parts;

/// <summary>What statements are about: a column of "who said what".</summary>
/// <param name="Id">A fragment: the id of the topic or claim; <c>other</c> for statements about nothing named.</param>
/// <param name="Title">The topic's title, or the claim's words; empty for <c>other</c>.</param>
/// <param name="Address">The claim's page; null for a topic.</param>
public sealed record Subject(string Id, string Title, string? Address);
