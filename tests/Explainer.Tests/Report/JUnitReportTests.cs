using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Explainer.Check;
using Explainer.Discover;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Report;

/// <summary>Held against the schema of Jenkins.</summary>
[Properties(Arbitrary = [typeof(AnyMessage)])]
public class JUnitReportTests
{
    private static readonly XmlSchemaSet Schema = ReadSchema();

    [Theory]
    [InlineData("broken-everything")]
    [InlineData("no-claims")]
    public void Report_of_a_site_is_valid(string site)
    {
        var root = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites", site);

        Assert.Empty(Problems(Reports.Print("junit", Reports.Of(InputFolder.Read(root, default)))));
    }

    [Fact]
    public void Schema_refuses_what_is_no_junit() =>
        Assert.NotEmpty(Problems(Reports.Print("junit", Reports.Report).Replace("<testcase name", "<testcase title", StringComparison.Ordinal)));

    [Property(MaxTest = 200)]
    public void Any_words_give_a_valid_report(AnyMessage words) =>
        Assert.Empty(Problems(Reports.Print("junit", Reports.Of(Reports.Finding(words.Value), Reports.Finding(words.Value, Level.Warning, "FC204")))));

    [Fact]
    public void Errors_fail_the_case_of_their_rule_and_file_and_warnings_only_speak()
    {
        var suites = Suites(Reports.Of(
            Reports.Finding("First."), Reports.Finding("Second."), Reports.Finding("Third.", Level.Warning, "FC204"), Reports.Finding("Fourth.", Level.Note, "FC209")));
        var page = suites.Single(suite => (string?)suite.Attribute("name") == "input/index.md");

        Assert.Equal(("3", "1"), ((string?)page.Attribute("tests"), (string?)page.Attribute("failures")));
        Assert.Equal(
            ["FC201 claim-without-citation", "FC204 claim-not-in-prose", "FC209 unused-source"],
            page.Elements("testcase").Select(test => (string?)test.Attribute("name")));
        var failure = page.Descendants("failure").Single();
        Assert.Equal("2 errors", (string?)failure.Attribute("message"));
        Assert.Equal("input/index.md:2:1: error FC201: First.\ninput/index.md:2:1: error FC201: Second.\n", failure.Value);
        Assert.Equal(["input/index.md:2:1: warning FC204: Third.\n", "input/index.md:2:1: note FC209: Fourth.\n"], page.Descendants("system-out").Select(text => text.Value));
    }

    [Fact]
    public void File_without_findings_passes_and_the_numbers_add_up()
    {
        var suites = Suites(Reports.Of(Reports.Finding("First.")));
        var all = suites[0].Parent!;

        Assert.Equal(["input/Bad Name.md", "input/index.md", "input/site.yml", "input/sources/report.md"], suites.Select(suite => (string?)suite.Attribute("name")));
        Assert.Equal(suites.Sum(suite => suite.Elements("testcase").Count()), (int)all.Attribute("tests")!);
        Assert.Equal(1, (int)all.Attribute("failures")!);
        Assert.Equal("no findings", (string?)suites[2].Elements("testcase").Single().Attribute("name"));
    }

    private static List<XElement> Suites(Explainer.Report.CheckReport report) => XDocument.Parse(Reports.Print("junit", report)).Root!.Elements("testsuite").ToList();

    private static List<string> Problems(string xml)
    {
        var problems = new List<string>();
        XDocument.Parse(xml).Validate(Schema, (_, problem) => problems.Add(problem.Message));
        return problems;
    }

    private static XmlSchemaSet ReadSchema()
    {
        using var reader = XmlReader.Create(new StringReader(Reports.SchemaText("junit.xsd")));
        var schemas = new XmlSchemaSet();
        schemas.Add("", reader);
        return schemas;
    }
}
