using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Explainer.Check;

namespace Explainer.Commands;

/// <summary>Asks git which lines changed since a revision.</summary>
/// <param name="root">The folder that holds <c>input/</c>; it may lie within a repository.</param>
internal sealed class GitChanges(string root)
{
    // As ChangedLines reads it, whatever the user's own settings are.
    private static readonly string[] Difference =
    [
        "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--find-renames",
        "--src-prefix=a/", "--dst-prefix=b/", "--relative",
    ];
    /// <summary>The lines in which the files on the disk differ from where the history of a revision and the present one parted.</summary>
    /// <param name="revision">A commit, branch or tag, as git reads it.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="ObstacleException">There is no git, no repository, no such revision, or no common history.</exception>
    public async Task<ChangedLines> SinceAsync(string revision, CancellationToken token)
    {
        if ((await RunAsync(token, "rev-parse", "--is-inside-work-tree")).Output.Trim() != "true")
            throw new ObstacleException(root, "this is in no git repository, so that nothing is known of changes", "Leave out --changed-since.");
        var commit = await RunAsync(token, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (!commit.IsDone)
        {
            throw Obstacle(
                $"git knows no revision \"{revision}\" here",
                "Give a commit, branch or tag; where only the newest commit was fetched, fetch more.");
        }
        var parting = await RunAsync(token, "merge-base", commit.Output.Trim(), "HEAD");
        if (!parting.IsDone)
        {
            throw Obstacle(
                $"git finds no history that \"{revision}\" and the present commit share",
                "Fetch the whole history (fetch-depth: 0), or give another revision.");
        }
        var difference = await RunAsync(token, [.. Difference, parting.Output.Trim(), "--", "."]);
        var others = await RunAsync(token, "ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        if (!difference.IsDone || !others.IsDone)
            throw Obstacle($"git could not compare: {(difference.Error + others.Error).Trim()}", "Mend that, or leave out --changed-since.");
        return ChangedLines.Read(difference.Output, others.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<(bool IsDone, string Output, string Error)> RunAsync(CancellationToken token, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. arguments])
        {
            WorkingDirectory = Path.GetFullPath(root),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEndAsync(token);
            var error = git.StandardError.ReadToEndAsync(token);
            try
            {
                await git.WaitForExitAsync(token);
                return (git.ExitCode == 0, await output, await error);
            }
            catch (OperationCanceledException)
            {
                git.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Win32Exception exception)
        {
            throw Obstacle("git cannot be run", "Install git, or leave out --changed-since.", exception);
        }
    }

    private static ObstacleException Obstacle(string problem, string remedy, Exception? cause = null) =>
        new("--changed-since", problem, remedy, cause);
}
