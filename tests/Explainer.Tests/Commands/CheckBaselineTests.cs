using System.Text.Json;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary><c>check</c> against what was found before: <c>--baseline</c> and <c>--compare</c>.</summary>
public sealed class CheckBaselineTests : IDisposable
{
    private const string Broken = "report#brake";
    private readonly TemporaryFolder folder = new();

    public CheckBaselineTests()
    {
        SiteOnDisk.WriteTo(folder);
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", Broken, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_that_the_baseline_lists_are_counted_and_fail_nothing_until_one_is_new()
    {
        var written = await CheckAsync("--update-baseline");
        Assert.Equal(0, written.ExitCode);
        Assert.Contains("3 in the baseline", written.Output, StringComparison.Ordinal);
        Assert.Contains($"Wrote 3 findings to {folder["baseline.json"]}.", written.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await CheckAsync()).ExitCode);

        folder.Write("input/more.md", "---\ntitle: More\n---\n[x](claim:nothing)\n");
        var run = await CheckAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/more.md:4:1: error FC203", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error FC206", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_whose_finding_is_mended_is_reported_at_its_line()
    {
        await CheckAsync("--update-baseline");
        folder.Write("input/index.md", SiteOnDisk.Page);

        var run = await CheckAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("baseline.json:4:5: warning FC901: The baseline lists a finding of FC206 in input/index.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_is_not_loosened_by_a_baseline()
    {
        await CheckAsync("--update-baseline");

        Assert.Equal(1, (await Run.OfAsync("build", "--root", folder.Path)).ExitCode);
        Assert.Equal(2, (await Run.OfAsync("build", "--root", folder.Path, "--baseline", folder["baseline.json"])).ExitCode);
    }

    [Fact]
    public async Task Baseline_that_is_missing_or_none_is_an_obstacle_and_is_not_overwritten()
    {
        (await CheckAsync()).AssertObstacle(folder["baseline.json"], "no such file", "--update-baseline");

        folder.Write("baseline.json", "title: Floods\n");
        (await CheckAsync()).AssertObstacle(folder["baseline.json"], "this is no baseline: it is no JSON at line 1");
        (await CheckAsync("--update-baseline")).AssertObstacle("this is no baseline");
        Assert.Equal("title: Floods\n", await File.ReadAllTextAsync(folder["baseline.json"]));
    }

    [Fact]
    public async Task Baseline_that_cannot_be_written_is_an_obstacle() =>
        (await Run.OfAsync("check", "--root", folder.Path, "--baseline", folder["nowhere/b.json"], "--update-baseline")).AssertObstacle(folder["nowhere/b.json"], "cannot be written");

    [Theory]
    [InlineData("--update-baseline needs --baseline FILE", "--update-baseline")]
    [InlineData("--compare FILE needs --format markdown", "--compare", "x.json")]
    [InlineData("--compare FILE needs --format markdown", "--compare", "x.json", "--format", "sarif")]
    public async Task Options_that_mean_nothing_alone_are_refused(string words, params string[] options)
    {
        var run = await Run.OfAsync(["check", "--root", folder.Path, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_compares_with_a_report_of_before()
    {
        var before = await Run.OfAsync("check", "--root", folder.Path, "--format", "json");
        folder.Write("before.json", before.Output);
        folder.Write("input/index.md", SiteOnDisk.Page);

        var run = await Run.OfAsync("check", "--root", folder.Path, "--format", "markdown", "--compare", folder["before.json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("| Errors | 1 | 0 |", run.Output, StringComparison.Ordinal);
        Assert.Contains("### Findings gone: 2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "no JSON")]
    [InlineData("{\"version\": 1, \"findings\": [], \"totals\": {}}", "older version")]
    [InlineData("{\"version\": 1, \"findings\": [], \"claims\": [{\"id\": \"a\", \"status\": \"glad\", \"grade\": \"none\"}], \"totals\": {}}", "not known")]
    public async Task Report_that_is_none_is_an_obstacle(string text, string words)
    {
        folder.Write("before.json", text);

        (await Run.OfAsync("check", "--root", folder.Path, "--format", "markdown", "--compare", folder["before.json"])).AssertObstacle(folder["before.json"], words);
        (await Run.OfAsync("check", "--root", folder.Path, "--format", "markdown", "--compare", folder["none.json"])).AssertObstacle("no such file");
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("gitlab")]
    [InlineData("rdjson")]
    [InlineData("json")]
    public async Task Report_for_a_program_is_the_whole_of_the_output(string format)
    {
        var run = await Run.OfAsync("check", "--root", folder.Path, "--format", format, "--baseline", folder["baseline.json"], "--update-baseline");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        if (format == "junit")
            Assert.NotNull(System.Xml.Linq.XDocument.Parse(run.Output).Root);
        else
            Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(run.Output).RootElement.ValueKind);
    }

    private Task<Run> CheckAsync(params string[] more) => Run.OfAsync(["check", "--root", folder.Path, "--baseline", folder["baseline.json"], .. more]);
}
