using System.Collections.Concurrent;

namespace Explainer.Emit;

/// <summary>Writes a site beside the last one, and puts it into its place when it is whole. Safe to call from several threads.</summary>
/// <remarks>
/// A file that is as it was keeps its last-write time, so that what copies the site sees no change. Where the disk knows hard links it is the
/// very file, and not written at all.
/// </remarks>
internal sealed class SiteWriter : IDisposable
{
    private readonly OutputFolder output;
    private readonly FileStream writing;
    private readonly bool hasLast;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private int files;
    private int changed;
    private int kept;
    private bool isPublished;

    private SiteWriter(OutputFolder output, FileStream writing)
    {
        this.output = output;
        this.writing = writing;
        hasLast = output.HasSite;
    }

    /// <summary>The folder of the site as the user wrote it, for messages.</summary>
    public string Shown => output.Shown;

    /// <summary>Begins a site, after putting right what an earlier build may have left.</summary>
    /// <exception cref="ObstacleException">Another build is at work, or the folder cannot be written.</exception>
    public static SiteWriter Begin(OutputFolder output)
    {
        var taken = TakeLock(output);
        try
        {
            output.Recover();
            output.CreateFresh();
            return new SiteWriter(output, taken);
        }
        catch (Exception exception)
        {
            taken.Dispose();
            if (ObstacleException.IsOfTheDisk(exception))
                throw ObstacleException.Because(output.Shown, "written", exception);
            throw;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">From the root of the site, with <c>/</c> between its parts. Each path is written once.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var place = Place(path);
            var isSame = hasLast && SameBytes.In(InLast(path), content);
            if (!isSame || !HardLink.TryCreate(InLast(path), place))
            {
                using var to = Create(place);
                to.Write(content);
            }
            Count(path, place, isSame);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(Path.Combine(output.Shown, path), "written", exception);
        }
    }

    /// <summary>Writes a file that is too large to be held in memory. Where it is as it was, only its last-write time is kept.</summary>
    /// <param name="path">From the root of the site.</param>
    /// <param name="content">Writes its bytes.</param>
    public void Write(string path, Action<Stream> content)
    {
        try
        {
            var place = Place(path);
            using (var to = Create(place))
                content(to);
            Count(path, place, hasLast && SameBytes.In(InLast(path), place));
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(Path.Combine(output.Shown, path), "written", exception);
        }
    }

    /// <summary>Copies a file from the disk.</summary>
    /// <param name="path">From the root of the site.</param>
    /// <param name="source">Where the file lies.</param>
    public void Copy(string path, string source)
    {
        using var from = Open(source);
        try
        {
            var place = Place(path);
            var isSame = hasLast && SameBytes.In(InLast(path), source);
            if (!isSame || !HardLink.TryCreate(InLast(path), place))
            {
                using var to = Create(place);
                from.CopyTo(to);
            }
            Count(path, place, isSame);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(Path.Combine(output.Shown, path), "written", exception);
        }
    }

    /// <summary>Puts the site into its place.</summary>
    public EmitOutcome Publish()
    {
        var filesOfLast = 0;
        try
        {
            if (hasLast)
                filesOfLast = Directory.EnumerateFiles(output.Path, "*", SearchOption.AllDirectories).Count() - 1;
            output.Swap();
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(output.Shown, "replaced by the new site", exception);
        }
        isPublished = true;
        DeleteQuietly(output.Old);
        return new EmitOutcome(files, changed, filesOfLast - kept);
    }

    /// <summary>Ends the work; a site that was not put into its place is deleted.</summary>
    public void Dispose()
    {
        if (!isPublished)
            DeleteQuietly(output.Fresh);
        writing.Dispose();
    }

    private static void DeleteQuietly(string folder)
    {
        try
        {
            OutputFolder.Delete(folder);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            // What cannot be deleted now is in nobody's way: the next build deletes it, or says why it cannot.
        }
    }

    private static FileStream TakeLock(OutputFolder output)
    {
        try
        {
            if (Path.GetDirectoryName(output.Path) is { } parent)
                Directory.CreateDirectory(parent);
            return new FileStream(output.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(output.Lock))
        {
            throw new ObstacleException(output.Shown, "another build is writing this folder", "Wait for its end, or stop it.", exception);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(output.Shown, "written", exception);
        }
    }

    private string Place(string path)
    {
        if (Path.IsPathRooted(path) || path.Split('/').Contains(".."))
            throw new ArgumentException($"The path {path} leads out of the site.", nameof(path));
        var place = Path.Combine(output.Fresh, path);
        var folder = Path.GetDirectoryName(place)!;
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, value: true);
        }
        return place;
    }

    // Never over a file that is there: it may be one with a file of the last site.
    private static FileStream Create(string place) => new(place, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    private string InLast(string path) => Path.Combine(output.Path, path);

    private void Count(string path, string place, bool isSame)
    {
        Interlocked.Increment(ref files);
        // Set for a new file, too: what a disk keeps finer than this program can read would change once with the next build.
        File.SetLastWriteTimeUtc(place, File.GetLastWriteTimeUtc(isSame ? InLast(path) : place));
        if (!isSame)
            Interlocked.Increment(ref changed);
        if (isSame || (hasLast && File.Exists(InLast(path))))
            Interlocked.Increment(ref kept);
    }

    private static Stream Open(string source)
    {
        try
        {
            // What is empty is not opened: to open a pipe would wait for its other end for ever.
            return new FileInfo(source).Length == 0 ? Stream.Null : File.OpenRead(source);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(source, "read", exception);
        }
    }
}
