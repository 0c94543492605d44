namespace Explainer.Discover;

/// <summary>Lists the files below <c>input/</c>, without opening any.</summary>
/// <param name="root">The folder that holds <c>input/</c>.</param>
/// <param name="token">Stops the listing.</param>
internal sealed class InputListing(string root, CancellationToken token)
{
    private readonly List<InputFile> files = [];
    private readonly string realInput = RealPath.Of(InputFolder.OnDisk(root, InputTree.Prefix));

    /// <summary>The files, folder by folder; their bytes are null.</summary>
    public IReadOnlyList<InputFile> List()
    {
        Walk(new DirectoryInfo(InputFolder.OnDisk(root, InputTree.Prefix)), InputTree.Prefix);
        return files;
    }

    /// <summary>Whether a file or folder is an editor's or a system's own, and no part of the publication.</summary>
    public static bool IsDropping(string name) =>
        (name.StartsWith('.') && name != ".well-known")
        || name.EndsWith('~')
        || name is "Thumbs.db" or "desktop.ini"
        || (name.StartsWith('#') && name.EndsWith('#'));

    private void Walk(DirectoryInfo folder, string prefix)
    {
        token.ThrowIfCancellationRequested();
        foreach (var entry in Entries(folder, prefix))
        {
            var path = prefix + entry.Name;
            if (IsDropping(entry.Name))
                continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                files.Add(Follow(entry, path));
            else if (entry is FileInfo file)
                files.Add(new InputFile(path, file.Length, Bytes: null));
            else if (IsNamedLikeText(path))
                throw new ObstacleException(InputFolder.OnDisk(root, path), "this is a folder with the name of a text file", "Rename it.");
            else
                Walk((DirectoryInfo)entry, path + "/");
        }
    }

    private List<FileSystemInfo> Entries(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(InputFolder.OnDisk(root, prefix.TrimEnd('/')), "read", exception);
        }
    }

    // A link is followed to a file of the publication only: what lies elsewhere is not on the next machine, and may be nobody's to publish.
    private InputFile Follow(FileSystemInfo link, string path)
    {
        var shown = InputFolder.OnDisk(root, path);
        string target;
        try
        {
            target = RealPath.Of(link.FullName);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(shown, "followed", exception);
        }
        if (!RealPath.IsWithin(target, realInput))
            throw new ObstacleException(shown, $"this symbolic link leads out of input/, to {target}", "Put the file itself here.");
        if (Directory.Exists(target))
        {
            throw new ObstacleException(
                shown,
                $"this is a symbolic link to the folder {target}",
                "Links to folders are not followed: move the folder here, or link to its files one by one.");
        }
        if (!File.Exists(target))
            throw new ObstacleException(shown, $"this symbolic link leads to {target}, which does not exist", "Mend or remove it.");
        return new InputFile(path, new FileInfo(target).Length, Bytes: null);
    }

    private static bool IsNamedLikeText(string path)
    {
        var name = path[InputTree.Prefix.Length..];
        return InputTree.IsRead(name) && !name.StartsWith("snapshots/", StringComparison.Ordinal);
    }
}
