namespace Explainer.Resolve;

/// <summary>The saved text of a source.</summary>
/// <param name="Path">The file: <c>input/snapshots/article.txt</c>.</param>
/// <param name="Text">Its readable words; null where the file is absent or cannot be read.</param>
/// <param name="Sha256">The digest of its bytes, in lower-case hexadecimal digits; null where they are absent.</param>
/// <param name="Problem">Why there is no text, as a clause; null where there is.</param>
public sealed record Snapshot(string Path, string? Text, string? Sha256, string? Problem);
