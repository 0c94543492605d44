using Explainer.Commands;
using Explainer.Report;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary>What <c>check</c> adds of itself on GitHub Actions.</summary>
public sealed class GitHubActionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GitHubActionsTests()
    {
        SiteOnDisk.WriteTo(folder);
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#brake", StringComparison.Ordinal));
        folder.Write("summary.md", "# Before\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Text_is_followed_by_commands_and_the_summary_is_added_to()
    {
        var output = await CheckAsync();

        Assert.Contains("\ninput/index.md:8:17: error FC206: ", "\n" + output, StringComparison.Ordinal);
        Assert.Contains("\n::error file=input/index.md,line=8,col=17,endColumn=29,title=FC206 unknown-passage::The source", output, StringComparison.Ordinal);
        Assert.StartsWith("# Before\n## Fact check: 1 error, 0 warnings\n", await File.ReadAllTextAsync(folder["summary.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_that_is_asked_for_is_all_there_is()
    {
        Assert.DoesNotContain("::error", await CheckAsync("--format", "text"), StringComparison.Ordinal);
        Assert.StartsWith("{", await CheckAsync("--format", "json"), StringComparison.Ordinal);
        Assert.Equal("# Before\n", await File.ReadAllTextAsync(folder["summary.md"]));
    }

    private async Task<string> CheckAsync(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var terminal = Terminal.Plain(output) with { ShowsAnnotations = true, SummaryFile = folder["summary.md"] };
        var code = await ExplainerCommand.InvokeAsync(["check", "--root", folder.Path, .. more], output, error, _ => terminal, default);
        Assert.Equal((1, ""), (code, error.ToString()));
        return output.ToString();
    }
}
