namespace Explainer;

/// <summary>A place in a file, as editors count.</summary>
/// <param name="Path">Path from the root: <c>input/what-happened.md</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">Units that the caret underlines on that line, at least 1.</param>
public readonly record struct Location(string Path, int Line, int Column, int Length = 1) : IComparable<Location>
{
    /// <summary>The start of a file, for what concerns it as a whole.</summary>
    public static Location StartOf(string path) => new(path, 1, 1);

    /// <summary>By path (ordinal), line, column.</summary>
    public int CompareTo(Location other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
