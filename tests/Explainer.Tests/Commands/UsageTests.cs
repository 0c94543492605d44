using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("bild", "Did you mean 'build'?", "explainer --help")]
    [InlineData("check --formt json", "Did you mean '--format'?", "explainer check --help")]
    [InlineData("check --format xml", "'json'", "explainer check --help")]
    [InlineData("check --root", "--root", "explainer check --help")]
    [InlineData("check --verbosity 1", "'quiet'", "explainer check --help")]
    [InlineData("serve --port x", "--port", "explainer serve --help")]
    [InlineData("serve --port 65536", "from 0 to 65535", "explainer serve --help")]
    [InlineData("serve --port -1", "from 0 to 65535", "explainer serve --help")]
    [InlineData("explain", "rule", "explainer explain --help")]
    [InlineData("", "command", "explainer --help")]
    public async Task Wrong_usage_is_told_and_could_not_do_the_work(string line, string word, string help)
    {
        var run = await Run.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("explainer: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Run '{help}' to see what there is.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    public async Task Help_is_no_failure(string line)
    {
        var run = await Run.OfAsync(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--root <DIR>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FC201")]
    [InlineData("fc201")]
    [InlineData("claim-without-citation")]
    public async Task Rule_is_explained_by_its_page(string name)
    {
        var run = await Run.OfAsync("explain", name);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(RulePageText.ForReading(RuleBook.Rules.Single(rule => rule.Descriptor.Id == "FC201").Descriptor), run.Output);
    }

    [Theory]
    [InlineData("claim-without-citations", "Did you mean claim-without-citation?")]
    [InlineData("FC2O1", "Did you mean FC")]
    [InlineData("something", "named like FC201")]
    public async Task Unknown_rule_is_an_obstacle(string name, string hint) =>
        (await Run.OfAsync("explain", name)).AssertObstacle(name, "no such rule", hint);
}
