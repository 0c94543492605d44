namespace Explainer.Compose.Parts;

/// <summary>A file of an example.</summary>
/// <param name="Path">Its name: <c>input/flood.md</c>.</param>
/// <param name="Lines">Its lines, and whether a rule reports them.</param>
public sealed record CodeExample(string Path, IReadOnlyList<(string Text, bool IsReported)> Lines);
