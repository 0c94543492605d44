using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private const string PageWithError = "---\ntitle: The dam\ndate: 2024-05-03\n---\n[It broke](claim:nothing).\n";

    private readonly TemporaryFolder folder = new();

    public BuildCommandTests() => SiteOnDisk.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Site_is_written_with_its_assets()
    {
        var run = await BuildAsync();

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Matches("Wrote [0-9]+ files to .*/output/: [0-9]+ changed, 0 removed.\n$", run.Output);
        Assert.True(File.Exists(folder["output/index.html"]));
        Assert.True(File.Exists(folder["output/claims/dam-broke/index.html"]));
        Assert.Equal(File.ReadAllBytes(folder["input/assets/map.svg"]), File.ReadAllBytes(folder["output/assets/map.svg"]));
    }

    [Fact]
    public async Task Second_build_changes_no_byte_and_no_time()
    {
        await BuildAsync();
        var before = folder.Files("output");

        var run = await BuildAsync();

        Assert.Contains(": 0 changed, 0 removed.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files("output"));
    }

    [Fact]
    public async Task Errors_leave_the_last_good_site_as_it_was()
    {
        await BuildAsync();
        var before = folder.Files("output");
        folder.Write("input/index.md", PageWithError);

        var run = await BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FC203", run.Output, StringComparison.Ordinal);
        Assert.Contains("output/ is as it was", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files("output"));
    }

    [Fact]
    public async Task Errors_make_no_site_where_there_was_none()
    {
        folder.Write("input/index.md", PageWithError);

        var run = await BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("was not made", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task Draft_is_written_in_spite_of_errors_and_still_fails()
    {
        folder.Write("input/index.md", PageWithError);
        folder.Write("input/later.md", "---\ntitle: Later\ndraft: true\n---\nWords.\n");

        var run = await BuildAsync("--draft");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Wrote a draft of ", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["output/later/index.html"]));
    }

    [Fact]
    public async Task Broken_link_leaves_the_last_good_site_as_it_was()
    {
        await BuildAsync();
        var before = folder.Files("output");
        File.CreateSymbolicLink(folder["input/link.png"], "nothing.png");

        (await BuildAsync()).AssertObstacle(folder["input/link.png"]);

        Assert.Equal(before, folder.Files("output"));
    }

    [Fact]
    public async Task File_that_cannot_be_written_leaves_the_last_good_site_as_it_was()
    {
        await BuildAsync();
        var before = folder.Files("output");
        // A page whose folder has one letter more than a file system takes.
        folder.Write($"input/{new string('x', 250)}.md", "---\ntitle: Long\ndate: 2024-05-03\n---\nWords.\n");
        folder.Write("input/sub/y.md", $"---\ntitle: Long\ndate: 2024-05-03\nredirect-from: [/{new string('y', 256)}/]\n---\nWords.\n");

        var run = await BuildAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(new string('y', 256), run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files("output"));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), path => path.Contains(".explainer-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Output_that_is_a_file_is_an_obstacle()
    {
        folder.Write("output", "x");

        (await BuildAsync()).AssertObstacle(folder["output"], "this is a file");
    }

    [Fact]
    public async Task Foreign_output_is_an_obstacle_and_keeps_its_files()
    {
        folder.Write("output/thesis.txt", "years of work");

        (await BuildAsync()).AssertObstacle(folder["output"], "did not write");

        Assert.Equal("years of work", File.ReadAllText(folder["output/thesis.txt"]));
    }

    [Fact]
    public async Task Output_goes_where_the_option_says()
    {
        Assert.Equal(0, (await BuildAsync("--output", folder["a/b/site"])).ExitCode);

        Assert.True(File.Exists(folder["a/b/site/index.html"]));
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task Build_that_is_stopped_leaves_the_last_good_site_as_it_was()
    {
        await BuildAsync();
        var before = folder.Files("output");
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var code = await ExplainerCommand.InvokeAsync(["build", "--root", folder.Path], TextWriter.Null, TextWriter.Null, stopped.Token);

        Assert.Equal(130, code);
        Assert.Equal(before, folder.Files("output"));
    }

    [Fact]
    public async Task Quiet_build_says_nothing()
    {
        var run = await BuildAsync("--verbosity", "quiet");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    private Task<Run> BuildAsync(params string[] more) => Run.OfAsync(["build", "--root", folder.Path, .. more]);
}
