using System.Globalization;

namespace Explainer.Check;

/// <summary>The lines of files that changed since some earlier state.</summary>
public sealed class ChangedLines
{
    // By path: stretches of lines in order; null for a file that is new as a whole.
    private readonly Dictionary<string, List<(int First, int Last)>?> files;

    private ChangedLines(Dictionary<string, List<(int First, int Last)>?> files) => this.files = files;

    /// <summary>Reads what changed from a difference.</summary>
    /// <param name="difference">A unified difference as <c>git diff --unified=0</c> prints it, with the prefixes
    /// <c>a/</c> and <c>b/</c>, and paths from the root.</param>
    /// <param name="newFiles">Paths of files that are new and not in the difference.</param>
    public static ChangedLines Read(string difference, IEnumerable<string> newFiles)
    {
        var found = new Dictionary<string, List<(int, int)>?>(StringComparer.Ordinal);
        List<(int, int)>? lines = null;
        var (isNew, left) = (false, 0);
        foreach (var range in difference.AsSpan().Split('\n'))
        {
            var line = difference.AsSpan(range);
            // What a hunk holds may look like a header.
            if (left > 0 && line.Length > 0 && line[0] is '+' or '-')
                left--;
            else if (line.StartsWith("diff --git "))
                (isNew, left, lines) = (false, 0, null);
            else if (line.StartsWith("new file mode"))
                isNew = true;
            else if (line.StartsWith("rename to "))
                found[Unquoted(line["rename to ".Length..])] = lines = [];
            else if (line.StartsWith("+++ ") && Unquoted(line["+++ ".Length..]) is ['b', '/', .. var path])
                found[path] = lines = isNew ? null : [];
            else if (line.StartsWith("@@ -") && ReadHunk(line) is var hunk)
            {
                left = hunk.Removed + hunk.Added;
                if (hunk.Added > 0)
                    lines?.Add((hunk.First, hunk.First + hunk.Added - 1));
            }
        }
        foreach (var file in newFiles)
            found[file] = null;
        return new(found);
    }

    /// <summary>Whether anything of a file changed.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Whether one of some lines changed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="first">The first line, from 1.</param>
    /// <param name="last">The last line.</param>
    public bool Has(string path, int first, int last)
    {
        if (!files.TryGetValue(path, out var lines))
            return false;
        if (lines is null)
            return true;
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Last < first ? (middle + 1, high) : (low, middle);
        }
        return low < lines.Count && lines[low].First <= last;
    }

    /// <summary>Leaves the findings on lines that changed, and those on a whole file that did; the others are set aside.</summary>
    public Findings Apply(Findings findings)
    {
        var parted = findings.All.ToLookup(Concerns);
        return findings with { All = parted[true].ToList(), Unchanged = parted[false].ToList() };
    }

    private bool Concerns(Finding finding) => finding.At == Location.StartOf(finding.At.Path)
        ? Has(finding.At.Path)
        : Has(finding.At.Path, finding.At.Line, finding.LastLine ?? finding.At.Line);

    // "@@ -3,2 +5 @@": a count that is left out is 1.
    private static (int Removed, int First, int Added) ReadHunk(ReadOnlySpan<char> line)
    {
        var numbers = new int[4] { 0, 1, 0, 1 };
        var end = 3;
        foreach (var side in new[] { 0, 2 })
        {
            end = Math.Min(line.Length, end + 1);
            for (var part = 0; part < 2; part++)
            {
                var start = end;
                while (end < line.Length && char.IsAsciiDigit(line[end]))
                    end++;
                if (int.TryParse(line[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    numbers[side + part] = number;
                if (end >= line.Length || line[end] != ',')
                    break;
                end++;
            }
            end = Math.Min(line.Length, end + 1);
        }
        return (numbers[1], numbers[2], numbers[3]);
    }

    // A path with a quotation mark, a backslash or a control character stands in quotation marks, as in C.
    private static string Unquoted(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd('\t');
        if (path is not ['"', .., '"'])
            return path.ToString();
        var text = new System.Text.StringBuilder();
        for (var i = 1; i < path.Length - 1; i++)
        {
            if (path[i] != '\\')
                text.Append(path[i]);
            else
                text.Append(path[Math.Min(++i, path.Length - 1)] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }
        return text.ToString();
    }
}
