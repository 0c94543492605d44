using System.Runtime.ExceptionServices;

namespace Explainer.Discover;

/// <summary>Reads <c>input/</c> from the disk.</summary>
internal static class InputFolder
{
    /// <summary>Reads what the site is built from: texts with their bytes, other files by name and size.</summary>
    /// <param name="root">The folder that holds <c>input/</c>.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="ObstacleException">Something is missing, cannot be read, or leads out of <c>input/</c>.</exception>
    public static InputTree Read(string root, CancellationToken token)
    {
        Require(root);
        var listed = new InputListing(root, token).List();
        var files = new InputFile[listed.Count];
        try
        {
            Parallel.For(0, listed.Count, new ParallelOptions { CancellationToken = token }, i => files[i] = Read(root, listed[i]));
        }
        catch (AggregateException several) when (FirstObstacle(several) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }
        return new InputTree(files);
    }

    // Whichever file was read first, the same one of several is told of.
    private static ObstacleException? FirstObstacle(AggregateException several) =>
        several.InnerExceptions.OfType<ObstacleException>().MinBy(one => one.Message, StringComparer.Ordinal);

    /// <summary>Says what is wrong where there is no <c>input/</c> to read.</summary>
    /// <param name="root">The folder that should hold it.</param>
    /// <exception cref="ObstacleException">There is none.</exception>
    public static void Require(string root)
    {
        if (File.Exists(root))
            throw new ObstacleException(root, "this is a file, and --root takes a folder", "Give the folder that holds input/.");
        if (!Directory.Exists(root))
            throw new ObstacleException(root, "there is no such folder", "Give the folder that holds input/ with --root.");
        var input = OnDisk(root, InputTree.Prefix.TrimEnd('/'));
        if (!Directory.Exists(input))
            throw new ObstacleException(input, "there is no such folder", "Put the publication there, or give the folder that holds it with --root.");
    }

    /// <summary>Where a path of the tree lies on the disk, as the user would write it.</summary>
    public static string OnDisk(string root, string path) => root == "." ? path : Path.Combine(root, path);

    private static InputFile Read(string root, InputFile listed)
    {
        if (!InputTree.IsRead(listed.Name) || listed.Length > InputTree.SizeLimitOf(listed.Name))
            return listed;
        // What has no bytes is not opened: to open a pipe would wait for its other end for ever.
        if (listed.Length == 0)
            return listed with { Bytes = [] };
        var path = OnDisk(root, listed.Path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            return new InputFile(listed.Path, bytes.Length, bytes.Length > InputTree.SizeLimitOf(listed.Name) ? null : bytes);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(path, "read", exception);
        }
    }
}
