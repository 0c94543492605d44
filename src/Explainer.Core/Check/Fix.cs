namespace Explainer.Check;

/// <summary>A change of the input that mends a finding and alters no sentence: <c>check --fix</c> makes it without asking.</summary>
/// <param name="Description">What it does, as a command: <c>Write "citations"</c>.</param>
/// <param name="Edits">At least one; none over another. Made together or not at all.</param>
/// <remarks>SARIF 2.1.0 §3.55, <c>fix</c>.</remarks>
public sealed record Fix(string Description, IReadOnlyList<Edit> Edits);
