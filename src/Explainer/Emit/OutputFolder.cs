using System.Text;
using Explainer.Discover;

namespace Explainer.Emit;

/// <summary>The folder that the site goes to, and the two beside it that exist while a build swaps a new site in.</summary>
/// <remarks>
/// A build writes into <see cref="Fresh"/>, renames the last site to <see cref="Old"/>, renames the new one into its place and deletes the old one.
/// Whatever moment a build is killed at, one of the three is a whole site; <see cref="Recover"/> puts it back in its place.
/// </remarks>
internal sealed class OutputFolder
{
    /// <summary>The file by which a folder is known to be written by this program.</summary>
    public const string Marker = ".explainer";

    private const string MarkerText = "This folder is written by explainer. Every build replaces the whole of it.\n";

    private OutputFolder(string shown, string path) => (Shown, Path) = (shown, path);

    /// <summary>The folder as the user wrote it, for messages.</summary>
    public string Shown { get; }

    /// <summary>The folder itself, with no symbolic link in its path.</summary>
    public string Path { get; }

    /// <summary>Where the next site is written.</summary>
    public string Fresh => Path + ".explainer-new";

    /// <summary>The last site, while the next is put into its place.</summary>
    public string Old => Path + ".explainer-old";

    /// <summary>Held by the build that is writing.</summary>
    public string Lock => Path + ".explainer-lock";

    /// <summary>Whether a site stands there.</summary>
    public bool HasSite => IsOurs(Path);

    /// <summary>Names the output folder, and refuses one where a build would destroy what is not its own.</summary>
    /// <param name="output">The folder as the user wrote it; it need not exist.</param>
    /// <param name="root">The folder that holds <c>input/</c>.</param>
    /// <exception cref="ObstacleException">The folder is a file, not ours, or one with the input.</exception>
    public static OutputFolder At(string output, string root)
    {
        var path = Real(output);
        if (File.Exists(path))
            throw Refusal("this is a file, and the site needs a folder", "Move it away, or choose another folder with --output.");
        var input = Real(InputFolder.OnDisk(root, InputTree.Prefix));
        if (RealPath.IsWithin(path, input))
            throw Refusal("this folder lies in input/, and would be read by the next build", "Choose another with --output.");
        if (RealPath.IsWithin(input, path) || RealPath.IsWithin(Real(root), path))
            throw Refusal("this folder holds input/, which a build would delete", "Choose another with --output.");
        if (!IsOurs(path) && !IsEmpty(path))
        {
            throw Refusal(
                $"this folder holds files that explainer did not write (it has no file {Marker})",
                "Empty it, or choose another with --output.");
        }
        if (System.IO.Path.Exists(System.IO.Path.Combine(path, ".git")))
        {
            throw Refusal(
                "this folder holds a Git repository, which a build would delete",
                "Choose another with --output, and copy the site from there.");
        }
        return new(output, path);

        ObstacleException Refusal(string problem, string remedy) => new(output, problem, remedy);
    }

    /// <summary>Puts right what a killed build left behind. The last good site is never deleted.</summary>
    public void Recover()
    {
        foreach (var leftover in new[] { Old, Fresh })
        {
            if (!IsOurs(leftover) && !IsEmpty(leftover))
                throw new ObstacleException(leftover, "a build needs this name, and the folder there is not its own", "Move it away.");
        }
        if (Directory.Exists(Old) && !HasSite)
        {
            if (Directory.Exists(Path))
                Directory.Delete(Path);
            Directory.Move(Old, Path);
        }
        Delete(Old);
        Delete(Fresh);
    }

    /// <summary>Makes the folder for the next site, with its marker.</summary>
    public void CreateFresh()
    {
        Directory.CreateDirectory(Fresh);
        var marker = System.IO.Path.Combine(Fresh, Marker);
        File.WriteAllText(marker, MarkerText, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (HasSite)
            File.SetLastWriteTimeUtc(marker, File.GetLastWriteTimeUtc(System.IO.Path.Combine(Path, Marker)));
    }

    /// <summary>Puts the next site into its place, and leaves the last one in <see cref="Old"/>. Where that fails, all is as it was.</summary>
    public void Swap()
    {
        var hadSite = Directory.Exists(Path);
        if (hadSite)
            Directory.Move(Path, Old);
        try
        {
            Directory.Move(Fresh, Path);
        }
        catch when (hadSite)
        {
            Directory.Move(Old, Path);
            throw;
        }
    }

    /// <summary>Deletes a folder of ours, its marker last, so that what is left of it when this is cut short is known to be ours.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != Marker))
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                inner.Delete(recursive: true);
            else
                entry.Delete();
        }
        Directory.Delete(folder, recursive: true);
    }

    private static bool IsOurs(string folder) => File.Exists(System.IO.Path.Combine(folder, Marker));

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(path, "followed", exception);
        }
    }
}
