using System.Text.Json;
using Explainer.Report;
using Xunit;

namespace Explainer.Tests.Report;

public class JsonReportTests
{
    [Fact]
    public void Report_has_the_documented_shape()
    {
        var root = Report("---\ntitle: The dam\nclaims:\n  - id: dam\n    text: It “broke”.\n---\n[It broke](claim:dam).\n");

        Assert.Equal(["version", "findings", "baselined", "suppressed", "claims", "coverage", "totals"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        var finding = root.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "FC201");
        Assert.Equal(
            ["rule", "name", "level", "path", "line", "column", "length", "message", "claim", "fingerprint", "url", "compared", "fixes"],
            finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("claim-without-citation", finding.GetProperty("name").GetString());
        Assert.Equal("error", finding.GetProperty("level").GetString());
        Assert.Equal("input/index.md", finding.GetProperty("path").GetString());
        Assert.Equal(4, finding.GetProperty("line").GetInt32());
        Assert.Equal("dam", finding.GetProperty("claim").GetString());
        Assert.Equal(
            ["pages", "claims", "citations", "sources", "errors", "warnings", "notes", "suppressed", "baselined", "unchanged"],
            root.GetProperty("totals").EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, root.GetProperty("totals").GetProperty("pages").GetInt32());
    }

    [Fact]
    public void Suppressed_finding_has_its_reason()
    {
        var root = Report("---\ntitle: The dam\nclaims:\n  - id: dam\n    text: It broke.\n    allow:\n      - rule: FC201\n        reason: Everybody saw it.\n---\n[It broke](claim:dam).\n");

        var suppressed = Assert.Single(root.GetProperty("suppressed").EnumerateArray());
        Assert.Equal("Everybody saw it.", suppressed.GetProperty("reason").GetString());
        Assert.Equal(1, root.GetProperty("totals").GetProperty("suppressed").GetInt32());
    }

    [Fact]
    public void Claims_are_listed_with_how_they_stand()
    {
        var root = Report("---\ntitle: The dam\nclaims:\n  - id: dam\n    text: It broke.\n---\n[It broke](claim:dam).\n");

        Assert.Equal(
            """{"id":"dam","text":"It broke.","status":"uncited","grade":"none","page":"input/index.md","url":null}""",
            JsonSerializer.Serialize(Assert.Single(root.GetProperty("claims").EnumerateArray())));
    }

    [Fact]
    public void Compared_texts_and_fixes_are_told_whole()
    {
        var finding = Reports.Json("json", Reports.Of(Reports.FullFinding("dyke")))["findings"]![0]!;

        Assert.Equal("""{"label":"report#a","text":"The dam broke.","marked":[{"start":4,"length":3},{"start":8,"length":0}]}""", finding["compared"]!["theirs"]!.ToJsonString());
        Assert.Equal("""{"path":"input/index.md","line":2,"column":16,"length":3,"text":"dyke"}""", finding["fixes"]![0]!["edits"]![0]!.ToJsonString());
        Assert.Equal("https://floods.example/rules/FC201/", (string?)finding["url"]);
    }

    private static JsonElement Report(string page)
    {
        using var writer = new StringWriter();
        var input = InputTree.Of(("site.yml", "title: Floods\n"), ("index.md", page));
        JsonReport.Write(writer, new(input, SiteBuild.Check(input), TimeSpan.Zero));
        using var document = JsonDocument.Parse(writer.ToString());
        return document.RootElement.Clone();
    }
}
