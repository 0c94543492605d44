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
    /// <summary>What stands there now; the edit is made only where it does. Null where anything may.</summary>
    public string? OldText { get; init; }

    /// <summary>Writes other words in the place of those of a location.</summary>
    public static Edit Of(Location at, string newText) => new(at.Path, at.Line, at.Column, at.Length, newText);

    /// <summary>Writes a name in the place of another.</summary>
    /// <param name="at">Where a value begins.</param>
    /// <param name="oldText">The name, as it stands in the value.</param>
    /// <param name="newText">The other name.</param>
    /// <param name="offset">Where in the value the name begins.</param>
    public static Edit Rename(Location at, string oldText, string newText, int offset = 0) =>
        new(at.Path, at.Line, at.Column + offset, oldText.Length, newText) { OldText = oldText };
}
