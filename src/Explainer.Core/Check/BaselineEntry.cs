namespace Explainer.Check;

/// <summary>A finding that was there when a baseline was made.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">The file: <c>input/a.md</c>.</param>
/// <param name="Claim">The id of the claim; null where there was none.</param>
/// <param name="Fingerprint">Its name; the other values are there for people.</param>
/// <param name="Message">What was wrong.</param>
/// <param name="At">Where the entry stands in its file.</param>
public sealed record BaselineEntry(string Rule, string Path, string? Claim, string Fingerprint, string Message, Location At);
