using Explainer.Check;
using Explainer.Report;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Report;

/// <summary>What GitHub and GitLab read; neither publishes a schema, so this is what they document.</summary>
[Properties(Arbitrary = [typeof(AnyMessage)])]
public class ServiceReportsTests
{
    [Fact]
    public void GitHub_gets_a_command_on_a_line_errors_first()
    {
        var lines = Reports.Print("github", Reports.Of(
            Reports.Finding("A note.", Level.Note, "FC209"), Reports.Finding("A warning.", Level.Warning, "FC204"), Reports.Finding("100% wrong,\nand: so on."))).Split('\n');

        Assert.Equal(
            [
                "::error file=input/index.md,line=2,col=1,endColumn=6,title=FC201 claim-without-citation::100%25 wrong,%0Aand: so on.",
                "::warning file=input/index.md,line=2,col=1,endColumn=6,title=FC204 claim-not-in-prose::A warning.",
                "::notice file=input/index.md,line=2,col=1,endColumn=6,title=FC209 unused-source::A note.",
                "",
            ],
            lines);
    }

    [Property(MaxTest = 300)]
    public void GitHub_reads_any_words_as_they_are(AnyMessage words)
    {
        var finding = Reports.Finding(words.Value);
        var command = Reports.Print("github", Reports.Of(finding with { At = finding.At with { Path = "input/" + words.Value } }));

        var line = Assert.Single(command.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=input/", line, StringComparison.Ordinal);
        // The properties end at the first two colons behind the name, as the runner reads it.
        var parts = line[2..].Split("::", 2);
        Assert.Equal(["error file", "line", "col", "endColumn", "title"], parts[0].Split(',').Select(property => property.Split('=')[0]));
        Assert.Equal(Shown(words.Value), Unescape(parts[1]));
        Assert.Equal(Shown("input/" + words.Value), Unescape(parts[0].Split(',')[0]["error file=".Length..]));
    }

    [Fact]
    public void GitLab_gets_a_list_with_the_keys_that_it_needs_and_a_name_for_each_finding()
    {
        var list = Reports.Json("gitlab", Reports.Report).AsArray();

        Assert.Equal(Reports.Report.Findings.All.Count, list.Count);
        Assert.All(list, item => Assert.Equal(["description", "check_name", "fingerprint", "severity", "location"], item!.AsObject().Select(property => property.Key)));
        Assert.Equal(list.Count, list.Select(item => (string)item!["fingerprint"]!).Distinct().Count());
        var item = list.Single(item => (string?)item!["check_name"] == "unknown-claim")!;
        Assert.Equal(("major", "input/index.md", 13), ((string?)item["severity"], (string?)item["location"]!["path"], (int)item["location"]!["lines"]!["begin"]!));
        Assert.StartsWith("FC203: This marks the claim \"damm\", and there is none of that id.", (string?)item["description"], StringComparison.Ordinal);
        Assert.Equal(["info", "major", "minor"], list.Select(item => (string)item!["severity"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 200)]
    public void Any_words_give_json(AnyMessage words)
    {
        var report = Reports.Of(Reports.FullFinding(words.Value));

        Assert.EndsWith(WellFormed(words.Value), (string?)Reports.Json("gitlab", report)[0]!["description"], StringComparison.Ordinal);
        Assert.Equal(WellFormed(words.Value), (string?)Reports.Json("json", report)["findings"]![0]!["message"]);
    }

    // Half of a character cannot be written in UTF-8.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static string Shown(string text) =>
        VisibleText.Of(text.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>", StringComparison.Ordinal))
            .Replace("<CR>", "\r", StringComparison.Ordinal).Replace("<LF>", "\n", StringComparison.Ordinal);

    private static string Unescape(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);
}
