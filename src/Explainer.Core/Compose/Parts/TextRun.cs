namespace Explainer.Compose.Parts;

/// <summary>A stretch of a source's text.</summary>
/// <param name="Text">As it stands there, with its line ends.</param>
/// <param name="IsPassage">It is of a passage that the site uses.</param>
/// <param name="Ids">The fragments of the passages that begin with it.</param>
public sealed record TextRun(string Text, bool IsPassage, IReadOnlyList<string> Ids);
