namespace Explainer.Discover;

/// <summary>Where a path really leads.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int LinkLimit = 40;

    /// <summary>The absolute path with every symbolic link in it replaced by its target; parts that do not exist stay as they are.</summary>
    /// <exception cref="IOException">The links run in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[real.Length..]);
        for (var links = 0; rest.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > LinkLimit)
                throw new IOException("its symbolic links run in a circle");
            var targetRoot = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            if (targetRoot.Length > 0)
                real = targetRoot;
            Push(rest, target[targetRoot.Length..]);
        }
        return real;
    }

    /// <summary>Whether a real path is a folder or lies in it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path == folder || path.StartsWith(start, StringComparison.Ordinal);
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
        {
            if (part is not ("" or "."))
                rest.Push(part);
        }
    }
}
