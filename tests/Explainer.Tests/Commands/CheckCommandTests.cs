using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckCommandTests() => SiteOnDisk.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Clean_publication_is_a_pass()
    {
        var run = await CheckAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Checked 1 page, 1 claim, 1 citation and 1 source", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task Findings_at_error_level_fail()
    {
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#brake", StringComparison.Ordinal));

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/index.md:8:", run.Output, StringComparison.Ordinal);
        Assert.Contains("error FC206", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Json_is_the_whole_of_the_output()
    {
        var run = await CheckAsync("--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Timings_tell_each_stage_and_each_rule_and_its_findings()
    {
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#brake", StringComparison.Ordinal));

        var table = (await CheckAsync("--timings")).Output;

        Assert.All((string[])["read", "parse", "resolve", "check"], stage => Assert.Matches($@"(?m)^{stage} +[0-9,]+\.[0-9]$", table));
        Assert.All(RuleBook.Rules, rule => Assert.Matches($@"(?m)^{rule.Descriptor.Id} {rule.Descriptor.Name} +[0-9,]+\.[0-9] +[0-9,]+$", table));
        Assert.Matches(@"(?m)^FC206 .* 1$", table);
    }

    [Fact]
    public async Task Timings_leave_another_format_whole()
    {
        var run = await CheckAsync("--format", "json", "--timings");

        Assert.Contains("\nresolve ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Drafts_are_checked_only_when_asked_for()
    {
        folder.Write("input/later.md", "---\ntitle: Later\ndraft: true\n---\n[x](claim:nothing)\n");

        Assert.Equal(0, (await CheckAsync()).ExitCode);
        Assert.Equal(1, (await CheckAsync("--draft")).ExitCode);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_a_finding()
    {
        folder.Write("input/latin.md", [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8]);

        await AssertFindingAsync("input/latin.md:2:11: error FC108");
    }

    [Fact]
    public async Task Yaml_that_does_not_parse_is_a_finding_at_its_line()
    {
        folder.Write("input/broken.md", "---\ntitle: A\ntopics: [a, b\n---\nWords.\n");

        await AssertFindingAsync("input/broken.md:", "error FC101");
    }

    [Fact]
    public async Task Page_of_50_megabytes_is_a_finding()
    {
        folder.Write("input/long.md", "");
        await using (var stream = File.OpenWrite(folder["input/long.md"]))
            stream.SetLength(50 * 1024 * 1024);

        await AssertFindingAsync("input/long.md:1:1: error FC108", "52,428,800 bytes");
    }

    [Fact]
    public async Task Missing_root_is_an_obstacle() =>
        (await Run.OfAsync("check", "--root", folder["nowhere"])).AssertObstacle(folder["nowhere"], "no such folder");

    [Fact]
    public async Task Root_that_is_a_file_is_an_obstacle() =>
        (await Run.OfAsync("check", "--root", folder["input/index.md"])).AssertObstacle("this is a file");

    [Fact]
    public async Task Root_without_input_is_an_obstacle()
    {
        Directory.CreateDirectory(folder["empty"]);

        (await Run.OfAsync("check", "--root", folder["empty"])).AssertObstacle(folder["empty/input"], "no such folder");
    }

    [Fact]
    public async Task Nothing_to_check_is_no_pass()
    {
        folder.Write("empty/input/sources/un.md", "---\ntitle: x\n---\n");

        (await Run.OfAsync("check", "--root", folder["empty"])).AssertObstacle("no page and no site.yml");
    }

    [Fact]
    public async Task Broken_link_is_an_obstacle()
    {
        File.CreateSymbolicLink(folder["input/link.md"], "nothing.md");

        (await CheckAsync()).AssertObstacle(folder["input/link.md"], folder["input/nothing.md"], "does not exist");
    }

    [Fact]
    public async Task Link_out_of_the_input_is_an_obstacle()
    {
        folder.Write("secret.md", "x");
        File.CreateSymbolicLink(folder["input/link.md"], "../secret.md");

        (await CheckAsync()).AssertObstacle(folder["input/link.md"], folder["secret.md"]);
    }

    [Fact]
    public async Task Folder_with_the_name_of_a_page_is_an_obstacle()
    {
        Directory.CreateDirectory(folder["input/x.md"]);

        (await CheckAsync()).AssertObstacle(folder["input/x.md"], "this is a folder");
    }

    private Task<Run> CheckAsync(params string[] more) => Run.OfAsync(["check", "--root", folder.Path, .. more]);

    private async Task AssertFindingAsync(params string[] words)
    {
        var run = await CheckAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.All(words, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
