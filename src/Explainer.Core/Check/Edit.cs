namespace Explainer.Check;

/// <summary>Characters of one line that others take the place of.</summary>
/// <param name="Path">The file: <c>input/a.md</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">Units that are taken out; 0 to insert only.</param>
/// <param name="NewText">What stands there afterwards.</param>
/// <remarks>SARIF 2.1.0 §3.57, <c>replacement</c>.</remarks>
public sealed record Edit(string Path, int Line, int Column, int Length, string NewText)
{
    /// <summary>Writes other words in the place of those of a location.</summary>
    public static Edit Of(Location at, string newText) => new(at.Path, at.Line, at.Column, at.Length, newText);
}
