namespace Explainer.Check;

/// <summary>Characters of one line that others take the place of.</summary>
/// <param name="Path">The file: <c>input/a.md</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">Units that are taken out; 0 to insert only.</param>
/// <param name="NewText">What stands there afterwards; it may be several lines.</param>
/// <remarks>SARIF 2.1.0 §3.57, <c>replacement</c>.</remarks>
public sealed record Edit(string Path, int Line, int Column, int Length, string NewText)
{
    /// <summary>What stands there now; the edit is made only where it does. Null where anything may.</summary>
    public string? OldText { get; init; }

    /// <summary>Writes a name in the place of another.</summary>
    /// <param name="at">Where a value begins.</param>
    /// <param name="oldText">The name, as it stands in the value.</param>
    /// <param name="newText">The other name.</param>
    /// <param name="offset">Where in the value the name begins.</param>
    public static Edit Rename(Location at, string oldText, string newText, int offset = 0) =>
        new(at.Path, at.Line, at.Column + offset, oldText.Length, newText) { OldText = oldText };

    /// <summary>Writes a line beneath the one on which a key stands with its value; its indentation and line end are those of that line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">The key.</param>
    /// <param name="line">The new line, as <c>key: value</c>.</param>
    /// <returns>Null where the key and its value do not have one line for themselves.</returns>
    internal static Edit? KeyBelow(Written<string> value, string key, string line) =>
        value.Source?.LineOf(key) is var (indent, rest, lineEnd)
            ? new(value.At.Path, value.At.Line, value.At.Column, rest.Length, $"{rest}{lineEnd}{indent}{line}") { OldText = rest }
            : null;
}
