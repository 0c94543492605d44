using System.Diagnostics;
using Explainer.Discover;
using Explainer.Report;
using Explainer.Text;

namespace Explainer.Commands;

/// <summary>A publication that was read and checked: where every command begins.</summary>
/// <param name="Input">Its files.</param>
/// <param name="Build">What they hold, and what is wrong with it.</param>
/// <param name="Took">The time that reading and checking took.</param>
internal sealed record CheckedSite(InputTree Input, SiteBuild Build, TimeSpan Took)
{
    /// <summary>What reports tell of it.</summary>
    public CheckReport Report => new(Input, Build, Took);

    /// <summary>Reads and checks the publication of a folder.</summary>
    /// <param name="root">The folder that holds <c>input/</c>.</param>
    /// <param name="withDrafts">Take in the pages that are not to be published.</param>
    /// <param name="token">Stops the work.</param>
    /// <param name="timings">Takes the time of each stage and rule.</param>
    /// <param name="asOf">The day that ages are counted to; where null, the last that the content knows of.</param>
    /// <exception cref="ObstacleException">It cannot be read, or there is nothing to check.</exception>
    public static Task<CheckedSite> ReadAsync(string root, bool withDrafts, CancellationToken token, Timings? timings = null, EdtfDay? asOf = null)
    {
        // The stages between the disk and the disk do not stop midway. They write nothing, so they may be left behind.
        return Task.Run(Read, token).WaitAsync(token);

        CheckedSite Read()
        {
            var clock = Stopwatch.StartNew();
            InputTree input;
            using (timings?.Watch("read"))
                input = InputFolder.Read(root, token);
            if (!input.Files.Any(file => file.Name == "site.yml" || IsPage(file.Name)))
            {
                throw new ObstacleException(
                    InputFolder.OnDisk(root, InputTree.Prefix.TrimEnd('/')),
                    "there is no page and no site.yml here, so nothing can be checked",
                    "Write input/site.yml and input/index.md.");
            }
            var build = SiteBuild.Check(input, withDrafts, timings is null ? null : timings.Watch, asOf);
            return new(input, build, clock.Elapsed);
        }
    }

    private static bool IsPage(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith('_')
        && name.Split('/')[0] is not ("sources" or "people" or "snapshots");
}
