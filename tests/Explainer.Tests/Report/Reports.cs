using System.Text.Json.Nodes;
using Explainer.Check;
using Explainer.Report;
using Explainer.Text;
using NJsonSchema;
using Xunit;

namespace Explainer.Tests.Report;

/// <summary>Reports to look at, and the schemas that they are held against.</summary>
internal static class Reports
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Report", "Schemas");

    /// <summary>A publication with an error, a warning, a note and a suppressed finding.</summary>
    public static InputTree Input { get; } = InputTree.Of(
        ("site.yml", "title: Floods\nbase-url: https://floods.example\n"),
        ("index.md", """
            ---
            title: Ümläut 🌊 dam
            claims:
              - id: dam
                text: It broke.
                citations: [report#a]
              - id: toll
                text: Many died.
                allow:
                  - rule: FC201
                    reason: Everybody "knows" it.
            ---
            Prose 🌊 [It broke](claim:damm), [many died](claim:toll).
            """),
        ("Bad Name.md", "---\ntitle: A\n---\n"),
        ("sources/report.md", "---\ntitle: Report\npassages:\n  - id: a\n    exact: The dam broke.\n  - id: b\n    paraphrase: Nobody cites this.\n---\n"));

    /// <summary>What is found in it.</summary>
    public static CheckReport Report { get; } = Of(Input);

    public static CheckReport Of(InputTree input) => new(input, SiteBuild.Check(input), TimeSpan.FromSeconds(1.5));

    /// <summary>A report of findings that no rule has to find.</summary>
    public static CheckReport Of(params Finding[] findings)
    {
        var build = SiteBuild.Check(Input);
        return new(Input, build.With(new Findings(findings, [])), TimeSpan.Zero);
    }

    /// <summary>A finding of a rule at the first line of the page's front matter.</summary>
    public static Finding Finding(string message, Level level = Level.Error, string rule = "FC201") =>
        new(RuleBook.Rules.Single(known => known.Descriptor.Id == rule).Descriptor, level, new("input/index.md", 2, 1, 5), message);

    /// <summary>A finding with two texts, two ways to mend it, and a claim.</summary>
    public static Finding FullFinding(string words) => Finding(words) with
    {
        ClaimId = "dam",
        Compared = new(new("quotation", words, [new TextSpan(0, 1)]), new("report#a", "The dam broke.", [new TextSpan(4, 3), new TextSpan(8, 0)])),
        Fixes =
        [
            new(words, [new("input/index.md", 2, 16, 3, words)]),
            new("Do both", [new("input/index.md", 2, 1, 5, ""), new("input/Bad Name.md", 1, 1, 0, "x")]),
        ],
    };

    public static string Print(string format, CheckReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReportFormat.Write(format, writer, report);
        return writer.ToString();
    }

    public static JsonNode Json(string format, CheckReport report) => JsonNode.Parse(Print(format, report))!;

    public static string SchemaText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static JsonSchema Schema(string name) => JsonSchema.FromJsonAsync(SchemaText(name)).GetAwaiter().GetResult();

    public static void AssertValid(JsonSchema schema, string json) => Assert.Empty(schema.Validate(json).Select(error => error.ToString()));
}
