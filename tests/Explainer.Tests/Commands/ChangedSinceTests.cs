using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary><c>check --changed-since</c>: only what stands on the lines that a commit touched.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private const string Old = "Of 24 boats 12 left on 2 May.\n";
    private readonly TemporaryFolder folder = new();

    public ChangedSinceTests()
    {
        SiteOnDisk.WriteTo(folder, "site/");
        folder.Write("site/input/more.md", $"---\ntitle: More\n---\n[x](claim:nothing)\n\n{Old}");
        Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_told_where_nothing_changed()
    {
        var run = await CheckAsync("HEAD");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("FC203", run.Output, StringComparison.Ordinal);
        Assert.Matches("[0-9] findings on lines that did not change", run.Output);
        Assert.Equal(1, (await Run.OfAsync("check", "--root", folder["site"])).ExitCode);
    }

    [Fact]
    public async Task Lines_that_changed_are_told_of_with_their_coverage()
    {
        folder.Write("site/input/more.md", $"---\ntitle: More\n---\n[x](claim:nothing)\n\n{Old}Of 20 boats\nall left on 3 May.\n");
        var run = await CheckAsync("main");
        Assert.Contains("input/more.md:7:1: warning FC701", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("input/more.md:6:", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 of 1 check-worthy sentence stands under a claim (0 %) on the lines that changed.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_files_are_told_of_whole_and_changed_files_where_they_are_concerned_whole()
    {
        folder.Write("site/input/site.yml", "title: Floods\ncoverage:\n  minimum: 50\n");
        folder.Write("site/input/new.md", "---\ntitle: New\n---\nOf 24 boats 12 left on 4 May.\n");
        var run = await CheckAsync("HEAD");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/new.md:1:1: error FC702", run.Output, StringComparison.Ordinal);
        Assert.Contains("input/new.md:4:1: warning FC701", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("input/more.md", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("rdjson")]
    [InlineData("markdown")]
    public async Task Every_format_leaves_out_the_rest(string format)
    {
        folder.Write("site/input/more.md", $"---\ntitle: More\n---\n[x](claim:nothing)\n\n{Old}[y](claim:neither)\n");
        var run = await CheckAsync("HEAD", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("neither", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("claim \\\"nothing", run.Output.Replace("&quot;", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_is_applied_as_well()
    {
        await Run.OfAsync("check", "--root", folder["site"], "--baseline", folder["baseline.json"], "--update-baseline");
        folder.Write("site/input/more.md", $"---\ntitle: More!\n---\n[x](claim:nothing)\n\n{Old}\n[y](claim:neither)\n");
        var run = await CheckAsync("HEAD", "--baseline", folder["baseline.json"], "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(8, finding.GetProperty("line").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("totals").GetProperty("unchanged").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("coverage").GetProperty("changed").GetProperty("checkWorthy").GetInt32());
    }

    [Fact]
    public async Task Revision_that_is_none_and_a_folder_without_repository_are_obstacles()
    {
        (await CheckAsync("no-such-branch")).AssertObstacle("git knows no revision \"no-such-branch\"");
        (await CheckAsync("--output=x")).AssertObstacle("git knows no revision");
        using var other = new TemporaryFolder();
        SiteOnDisk.WriteTo(other);
        (await Run.OfAsync("check", "--root", other.Path, "--changed-since", "HEAD")).AssertObstacle("no git repository");
    }

    [Fact]
    public async Task Coverage_is_shown_by_page_and_compared_with_an_earlier_report()
    {
        var before = await Run.OfAsync("check", "--root", folder["site"], "--format", "json");
        folder.Write("before.json", before.Output);
        folder.Write("site/input/more.md", "---\ntitle: More\n---\nOf 24 boats 12 left on [2 May](claim:dam-broke).\n");

        var table = await Run.OfAsync("check", "--root", folder["site"], "--coverage");
        Assert.Matches("Page +Check-worthy +Covered +Percent\ninput/more.md +1 +1 +100\nWhole site +1 +1 +100\n", table.Output);
        Assert.Contains("1 of 1 check-worthy sentence stands under a claim (100 %).", table.Output, StringComparison.Ordinal);

        var markdown = await Run.OfAsync("check", "--root", folder["site"], "--format", "markdown", "--compare", folder["before.json"]);
        Assert.Contains("| Sentences under a claim | 0 of 1 (0 %) | 1 of 1 (100 %) |", markdown.Output, StringComparison.Ordinal);
        Assert.Contains("input/more.md | 0 of 1 (0 %) | 1 of 1 (100 %) |", markdown.Output, StringComparison.Ordinal);
    }

    private Task<Run> CheckAsync(string revision, params string[] more) => Run.OfAsync(["check", "--root", folder["site"], $"--changed-since={revision}", .. more]);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, UseShellExecute = false })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
