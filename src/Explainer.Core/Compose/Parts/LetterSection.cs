namespace Explainer.Compose.Parts;

/// <summary>What begins with a letter.</summary>
/// <param name="Letter">As shown: <c>A</c>.</param>
/// <param name="Fragment">Its place on the page.</param>
/// <param name="Entries">In order; at least one.</param>
public sealed record LetterSection(string Letter, string Fragment, IReadOnlyList<NameEntry> Entries);
