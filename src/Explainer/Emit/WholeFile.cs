namespace Explainer.Emit;

/// <summary>Writes a file so that whoever looks at it finds the old one or the new one, and never a part of either.</summary>
internal static class WholeFile
{
    /// <summary>Puts bytes in the place of a file, or makes it; permissions stay, and a link goes on leading to the same file.</summary>
    /// <exception cref="ObstacleException">It cannot be written; the old one is still there.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.ToArray();
        Write(path, to => to.Write(content));
    }

    /// <summary>The same for what is written piece by piece.</summary>
    /// <exception cref="ObstacleException">It cannot be written; the old one is still there.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        string? beside = null;
        try
        {
            var link = new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true);
            var target = link?.FullName ?? Path.GetFullPath(path);
            beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                content(file);
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            if (beside is not null)
                File.Delete(beside);
            throw ObstacleException.Because(path, "written", exception);
        }
    }
}
