using System.Text.Json.Nodes;
using Explainer.Check;
using Explainer.Discover;
using FsCheck.Xunit;
using NJsonSchema;
using Xunit;

namespace Explainer.Tests.Report;

/// <summary>Held against the schema of the OASIS Standard.</summary>
[Properties(Arbitrary = [typeof(AnyMessage)])]
public class SarifReportTests
{
    private static readonly JsonSchema Schema = Reports.Schema("sarif-2.1.0.json");

    [Theory]
    [InlineData("broken-everything")]
    [InlineData("claim-kinds")]
    [InlineData("no-claims")]
    public void Report_of_a_site_is_valid(string site)
    {
        var root = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites", site);

        Reports.AssertValid(Schema, Reports.Print("sarif", Reports.Of(InputFolder.Read(root, default))));
    }

    [Fact]
    public void Schema_refuses_what_is_no_sarif()
    {
        var sarif = Reports.Json("sarif", Reports.Report);
        Reports.AssertValid(Schema, sarif.ToJsonString());

        Run(sarif)["results"]![0]!["level"] = "fatal";
        Assert.NotEmpty(Schema.Validate(sarif.ToJsonString()));
        Run(sarif)["results"]![0]!["level"] = "error";
        Run(sarif)["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;
        Assert.NotEmpty(Schema.Validate(sarif.ToJsonString()));
    }

    [Property(MaxTest = 60)]
    public void Any_words_give_a_valid_report(AnyMessage words) =>
        Reports.AssertValid(Schema, Reports.Print("sarif", Reports.Of(Reports.FullFinding(words.Value))));

    [Fact]
    public void Every_result_names_its_rule_and_every_rule_has_its_page()
    {
        var run = Run(Reports.Json("sarif", Reports.Report));
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Descriptor.Id), rules.Select(rule => (string?)rule!["id"]));
        Assert.NotEmpty(run["results"]!.AsArray());
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]));
        var rule = rules[RuleBook.Rules.ToList().FindIndex(rule => rule.Descriptor.Id == "FC201")]!;
        Assert.Equal("https://floods.example/rules/FC201/", (string?)rule["helpUri"]);
        Assert.StartsWith("# claim-without-citation (FC201)\n", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.DoesNotContain("{FC201}", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.All(rules, rule => Assert.EndsWith(".", (string?)rule!["shortDescription"]!["text"], StringComparison.Ordinal));
        Assert.Equal("error", (string?)rule["defaultConfiguration"]!["level"]);
    }

    [Fact]
    public void Rule_has_the_level_of_the_site()
    {
        var input = InputTree.Of(("site.yml", "title: Floods\nrules:\n  FC201: note\n  FC202: off\n"), ("index.md", "Prose."));
        var rules = Run(Reports.Json("sarif", Reports.Of(input)))["tool"]!["driver"]!["rules"]!.AsArray()
            .ToDictionary(rule => (string)rule!["id"]!, rule => rule!["defaultConfiguration"]!);

        Assert.Equal(("note", true), ((string?)rules["FC201"]["level"], (bool)rules["FC201"]["enabled"]!));
        Assert.Equal(("error", false), ((string?)rules["FC202"]["level"], (bool)rules["FC202"]["enabled"]!));
    }

    [Fact]
    public void Place_is_a_stretch_of_a_line_in_utf16_units_of_a_file_below_the_root()
    {
        var run = Run(Reports.Json("sarif", Reports.Report));
        var place = Result(run, "FC203")["locations"]![0]!["physicalLocation"]!;

        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        Assert.Equal("input/index.md", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal("%SRCROOT%", (string?)place["artifactLocation"]!["uriBaseId"]);
        var line = Reports.Input.Files.Single(file => file.Name == "index.md").Bytes!;
        var text = System.Text.Encoding.UTF8.GetString(line).Split('\n')[(int)place["region"]!["startLine"]! - 1];
        Assert.Equal("[It broke](claim:damm)", text[((int)place["region"]!["startColumn"]! - 1)..((int)place["region"]!["endColumn"]! - 1)]);
        Assert.Equal("input/Bad%20Name.md", (string?)Result(run, "FC107")["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void Suppressed_finding_says_where_and_why_and_every_result_whether()
    {
        var run = Run(Reports.Json("sarif", Reports.Report));

        var suppression = Assert.Single(Result(run, "FC201")["suppressions"]!.AsArray())!;
        Assert.Equal(("inSource", "Everybody \"knows\" it."), ((string?)suppression["kind"], (string?)suppression["justification"]));
        Assert.Equal(10, (int)suppression["location"]!["physicalLocation"]!["region"]!["startLine"]!);
        Assert.All(run["results"]!.AsArray(), result => Assert.NotNull(result!["suppressions"]));
        Assert.Empty(Result(run, "FC203")["suppressions"]!.AsArray());
    }

    [Fact]
    public void Baseline_parts_results_into_unchanged_and_new()
    {
        var listed = Reports.Report.Findings.All.Where(finding => finding.Rule.Id == "FC203");
        var report = Reports.Report.Without(Baseline.Read(Baseline.Write(listed, Reports.Report.Fingerprints), "baseline.json"));
        var json = Reports.Print("sarif", report);
        var run = Run(JsonNode.Parse(json)!);

        Reports.AssertValid(Schema, json);
        Assert.Equal(("unchanged", "external"), ((string?)Result(run, "FC203")["baselineState"], (string?)Result(run, "FC203")["suppressions"]![0]!["kind"]));
        Assert.Equal("new", (string?)Result(run, "FC107")["baselineState"]);
        Assert.All(Run(Reports.Json("sarif", Reports.Report))["results"]!.AsArray(), result => Assert.Null(result!["baselineState"]));
    }

    [Theory]
    [InlineData("config/b.json", "config/b.json", "%SRCROOT%")]
    [InlineData("/srv/a b.json", "file:///srv/a%20b.json", null)]
    public void Entry_of_a_baseline_is_placed_below_the_root_or_whole(string path, string uri, string? root)
    {
        var baseline = Baseline.Read(Baseline.Write(Reports.Report.Findings.All, Reports.Report.Fingerprints), path);
        var json = Reports.Print("sarif", Reports.Of([]).Without(baseline));

        Reports.AssertValid(Schema, json);
        var place = Result(Run(JsonNode.Parse(json)!), "FC901")["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        Assert.Equal((uri, root), ((string?)place["uri"], (string?)place["uriBaseId"]));
    }

    [Fact]
    public void Compared_text_is_a_related_place_and_fixes_are_replacements()
    {
        var result = Run(Reports.Json("sarif", Reports.Of(Reports.FullFinding("The dam brake."))))["results"]![0]!;

        var related = Assert.Single(result["relatedLocations"]!.AsArray())!;
        Assert.Equal("report#a: The dam broke.", (string?)related["message"]!["text"]);
        Assert.Equal((5, 16), ((int)related["physicalLocation"]!["region"]!["startLine"]!, (int)related["physicalLocation"]!["region"]!["startColumn"]!));
        Assert.Equal([1, 2], result["fixes"]!.AsArray().Select(fix => fix!["artifactChanges"]!.AsArray().Count));
        var replacement = result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal("The dam brake.", (string?)replacement["insertedContent"]!["text"]);
        Assert.Equal((16, 19), ((int)replacement["deletedRegion"]!["startColumn"]!, (int)replacement["deletedRegion"]!["endColumn"]!));
    }

    private static JsonNode Run(JsonNode sarif) => sarif["runs"]![0]!;

    private static JsonNode Result(JsonNode run, string rule) => run["results"]!.AsArray().First(result => (string?)result!["ruleId"] == rule)!;
}
