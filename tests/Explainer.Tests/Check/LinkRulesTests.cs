using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>The rules on links, beyond what their pages show.</summary>
public class LinkRulesTests
{
    [Theory]
    [InlineData("[x](../flood.md)", null)]
    [InlineData("[x](mayor.md)", null)]
    [InlineData("[x](/sources/)", null)]
    [InlineData("[x](../floods.md)", "FC804")]
    [InlineData("[x](../flood.md#dam)", "FC805")]
    [InlineData("![x](../river.svg)", "FC806")]
    [InlineData("[x](../report.pdf)", "FC806")]
    [InlineData("[x](../../x.md)", "FC807")]
    [InlineData("[x](vbscript:x)", "FC807")]
    [InlineData("[x](JaVaScRiPt:x)", "FC807")]
    [InlineData("[x](//example.org/)", "FC807")]
    [InlineData("<b>x", "FC808")]
    [InlineData("<iframe></iframe>", "FC808")]
    public void Links_of_biographies_are_held_against_the_site_as_those_of_pages(string prose, string? rule) => Assert.Equal(
        rule is null ? [] : [$"input/people/mayor.md:4 {rule}"],
        Check(("people/mayor.md", $"---\nname: Jane Doe\n---\n{prose}\n")).Select(finding => $"{finding.At.Path}:{finding.At.Line} {finding.Rule.Id}"));

    [Theory]
    [InlineData("/claims/", null)]
    [InlineData("/flood", null)]
    [InlineData("/flood/#top", null)]
    [InlineData("https://example.org/", null)]
    [InlineData("/floods/", "FC804")]
    [InlineData("//example.org/", "FC807")]
    [InlineData("javascript:x", "FC807")]
    [InlineData("flood.md", "FC807")]
    public void Navigation_leads_to_a_page_or_to_the_web(string url, string? rule) => Assert.Equal(
        rule is null ? [] : [rule],
        Check(("site.yml", $"title: The flood\nnavigation:\n  - title: There\n    url: \"{url}\"\n")).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("/old/", null)]
    [InlineData("old-name", null)]
    [InlineData("/flood/", "FC811")]
    [InlineData("/claims/", "FC811")]
    [InlineData("/../old/", "FC807")]
    [InlineData("/old name/", "FC807")]
    [InlineData("https://example.org/old/", "FC807")]
    public void Former_address_is_a_free_path_of_the_site(string former, string? rule) => Assert.Equal(
        rule is null ? [] : [rule],
        Check(("dam.md", $"---\ntitle: The dam\nredirect-from:\n  - {former}\n---\n")).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("<font>one</font>", 1)]
    [InlineData("<font>one</font> <font>two</font>", 2)]
    [InlineData("<font><blink>one</blink></font>", 2)]
    [InlineData("</font>one", 1)]
    [InlineData("<font>one</font>two</font>", 2)]
    public void Refused_element_is_reported_at_its_opening_tag_only(string prose, int findings) =>
        Assert.Equal(findings, Check(("dam.md", $"---\ntitle: The dam\n---\nText {prose}.\n")).Count);

    [Theory]
    [InlineData("flood/index.html", "FC811")]
    [InlineData("claims/index.html", "FC811")]
    [InlineData("index.html", "FC811")]
    [InlineData("flood/index.htm", null)]
    [InlineData("flood/map.html", null)]
    public void File_that_a_browser_gets_at_a_pages_address_collides_with_it(string name, string? rule) =>
        Assert.Equal(rule is null ? [] : [rule], Check((name, "<p>Text.")).Select(finding => finding.Rule.Id));

    private static List<Finding> Check(params (string, string)[] files) =>
        SiteBuild.Check(InputTree.Of([("flood.md", "---\ntitle: The flood\n---\n"), .. files]))
            .Findings.All.Where(finding => finding.Rule.Id.StartsWith("FC8", StringComparison.Ordinal)).ToList();
}
