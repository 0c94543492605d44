using Explainer.Check;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>Every rule has a page that says what it is and proves it.</summary>
public class RulePagesTests
{
    // What these report is in the bytes of a file, where a page cannot show it. A test beside this one does.
    private static readonly string[] ShownByOtherTests = ["FC108"];

    public static TheoryData<string> RuleIds => [.. RuleBook.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_bears_the_rules_name_id_and_level(string id)
    {
        var rule = Rule(id).Descriptor;
        var page = RulePage.Of(rule);

        Assert.Equal($"# {rule.Name} ({rule.Id})", page.Lines[0]);
        Assert.Equal($"Level: {rule.Level.ToString().ToLowerInvariant()}", page.Lines[2]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_has_its_sections_in_order(string id)
    {
        string[] sections = ["What it does", "Why is this bad?", "Example", "Use instead"];

        var written = RulePage.Of(Rule(id).Descriptor).Sections.ToList();

        Assert.Equal(sections, written.Take(sections.Length));
        Assert.True(written.Count == sections.Length || written.Skip(sections.Length).SequenceEqual(["Options"]), "Only the options may follow.");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Example_is_reported_on_its_marked_lines_only(string id)
    {
        var page = RulePage.Of(Rule(id).Descriptor);
        var (site, reported) = page.Fixture("Example");

        Assert.Equal(ShownByOtherTests.Contains(id, StringComparer.Ordinal), reported.Count == 0);
        Assert.Equal(reported.Order(StringComparer.Ordinal), page.Report(site).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void What_to_use_instead_is_not_reported_and_has_no_errors(string id)
    {
        var (site, reported) = RulePage.Of(Rule(id).Descriptor).Fixture("Use instead");

        Assert.Empty(reported);
        Assert.DoesNotContain(SiteBuild.Check(site).Findings.All, finding => finding.Rule.Id == id || finding.Level == Level.Error);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Messages_are_sentences_that_say_what_is_wrong_and_what_to_do(string id)
    {
        var (site, _) = RulePage.Of(Rule(id).Descriptor).Fixture("Example");

        Assert.All(
            SiteBuild.Check(site).Findings.All.Where(finding => finding.Rule.Id == id),
            finding => Assert.Matches("^[\"A-Zi].*[.] [A-Z].*[.?]$", finding.Message));
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleBook.Rules.Select(rule => rule.Descriptor.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^FC[1-9][0-9][0-9]$", id));
    }

    [Fact]
    public void Names_are_slugs_unique_and_those_of_the_classes()
    {
        var names = RuleBook.Rules.Select(rule => rule.Descriptor.Name).ToList();

        Assert.All(names, name => Assert.True(Slug.IsValid(name), name));
        Assert.Equal(names.Distinct(), names);
        Assert.All(RuleBook.Rules, rule => Assert.Equal(rule.Descriptor.Name.Replace("-", "", StringComparison.Ordinal), rule.GetType().Name, ignoreCase: true));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = typeof(RuleBook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal));

        Assert.Equal(RuleBook.Rules.Select(rule => $"rules/{rule.Descriptor.Id}.md"), pages.Order(StringComparer.Ordinal));
    }

    private static Rule Rule(string id) => RuleBook.Rules.Single(rule => rule.Descriptor.Id == id);
}
