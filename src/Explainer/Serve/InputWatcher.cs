using System.Threading.Channels;
using Explainer.Discover;

namespace Explainer.Serve;

/// <summary>Waits for changes below <c>input/</c>.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps; a build in between would find half of them.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly FileSystemWatcher watcher;
    // Holds one: of several changes it matters only that there were any.
    private readonly Channel<bool> changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private InputWatcher(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        // Too many changes at once to be told one by one: they are changes all the same.
        watcher.Error += (_, _) => changes.Writer.TryWrite(item: true);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder that holds <c>input/</c>.</param>
    /// <exception cref="ObstacleException">The system watches no more folders.</exception>
    public static InputWatcher Of(string root)
    {
        InputFolder.Require(root);
        var folder = InputFolder.OnDisk(root, InputTree.Prefix.TrimEnd('/'));
        try
        {
            return new InputWatcher(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ObstacleException.Because(folder, "watched", exception);
        }
    }

    /// <summary>Ends when something has changed since the last call, and then nothing for a moment.</summary>
    public async Task NextAsync(CancellationToken token)
    {
        await changes.Reader.ReadAsync(token);
        do
            await Task.Delay(Quiet, token);
        while (changes.Reader.TryRead(out _));
    }

    /// <summary>Ends the watch.</summary>
    public void Dispose() => watcher.Dispose();

    private void Note(object sender, FileSystemEventArgs change)
    {
        var name = change.Name ?? "";
        var isDropping = name.Split(Path.DirectorySeparatorChar).Any(InputListing.IsDropping);
        // A temporary file that is renamed to its real name is a change of the real one.
        if (!isDropping || change is RenamedEventArgs)
            changes.Writer.TryWrite(item: true);
    }
}
