namespace Explainer.Check;

/// <summary>The files of a publication with safe fixes made: nothing is written yet.</summary>
/// <param name="Texts">The new text of each file that changed, by its path.</param>
/// <param name="Made">The fixes made, by place.</param>
public sealed record FixedTexts(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<Fix> Made)
{
    /// <summary>Makes the first fix of each finding, whatever order they come in.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="read">Gives a file's text by its path, its line ends as they are; null where it cannot be read.</param>
    /// <remarks>
    /// Edits of one fix are made all or none: where one touches an edit of a fix before it, lies outside its line, or finds other
    /// text than it names, the fix waits for another time.
    /// </remarks>
    public static FixedTexts Of(IEnumerable<Finding> findings, Func<string, string?> read)
    {
        var lines = new Dictionary<string, string[]?>(StringComparer.Ordinal);
        var edits = new Dictionary<(string Path, int Line), List<Edit>>();
        var made = new List<Fix>();
        var wanted = findings.Where(finding => finding.Fixes.Count > 0)
            .Select(finding => finding.Fixes[0])
            .OrderBy(fix => Place(fix.Edits[0]))
            .ThenBy(fix => string.Join('\n', fix.Edits), StringComparer.Ordinal)
            .ThenBy(fix => fix.Description, StringComparer.Ordinal);
        foreach (var fix in wanted)
        {
            if (!fix.Edits.All(CanBeMade))
                continue;
            made.Add(fix);
            foreach (var edit in fix.Edits)
            {
                if (!edits.TryGetValue((edit.Path, edit.Line), out var line))
                    edits[(edit.Path, edit.Line)] = line = [];
                line.Add(edit);
            }
        }
        foreach (var ((path, number), line) in edits)
        {
            var of = lines[path]!;
            // From the end, so that what stands before keeps its place.
            foreach (var edit in line.OrderByDescending(edit => edit.Column))
                of[number - 1] = of[number - 1].Remove(edit.Column - 1, edit.Length).Insert(edit.Column - 1, edit.NewText);
        }
        var changed = edits.Keys.Select(key => key.Path).Distinct(StringComparer.Ordinal);
        return new(changed.ToDictionary(path => path, path => string.Join('\n', lines[path]!), StringComparer.Ordinal), made);

        bool CanBeMade(Edit edit) =>
            Fits(edit, LinesOf(edit.Path))
            && edits.GetValueOrDefault((edit.Path, edit.Line), []).TrueForAll(other => AreApart(edit, other));

        string[]? LinesOf(string path)
        {
            if (!lines.TryGetValue(path, out var of))
                lines[path] = of = read(path)?.Split('\n');
            return of;
        }
    }

    private static Location Place(Edit edit) => new(edit.Path, edit.Line, edit.Column);

    private static bool Fits(Edit edit, string[]? lines) =>
        lines is not null
        && edit.Line <= lines.Length
        && lines[edit.Line - 1] is var line
        && edit.Column - 1 + edit.Length <= line.Length
        && (edit.OldText is null || string.CompareOrdinal(line, edit.Column - 1, edit.OldText, 0, edit.OldText.Length) == 0);

    // Two that touch are not apart: which of them comes first would be a guess.
    private static bool AreApart(Edit one, Edit other) =>
        one.Column + one.Length < other.Column || other.Column + other.Length < one.Column;
}
