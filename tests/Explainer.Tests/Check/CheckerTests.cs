using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Check;

public class CheckerTests
{
    private const string Page = """
        ---
        title: The flood
        claims:
          - id: toll
            text: At least 24 people died.
          - id: cause
            text: It had rained for three days.
        ---
        """;

    [Fact]
    public void Finding_has_the_level_of_its_rule_where_the_site_sets_none()
    {
        var findings = Check("title: The flood", Page);

        Assert.Equal([Level.Error, Level.Error], Levels(findings, "FC201"));
        Assert.Equal([Level.Warning, Level.Warning], Levels(findings, "FC204"));
        Assert.True(findings.HasErrors);
    }

    [Fact]
    public void Finding_has_the_level_that_the_site_sets()
    {
        var findings = Check("title: The flood\nrules:\n  FC201: note\n  FC204: error", Page);

        Assert.Equal([Level.Note, Level.Note], Levels(findings, "FC201"));
        Assert.Equal([Level.Error, Level.Error], Levels(findings, "FC204"));
    }

    [Fact]
    public void Rule_that_is_off_finds_nothing()
    {
        var findings = Check("title: The flood\nrules:\n  FC201: off", Page);

        Assert.Empty(Levels(findings, "FC201"));
        Assert.Equal(2, Levels(findings, "FC204").Count);
    }

    [Fact]
    public void Level_that_does_not_exist_leaves_the_rules_own_and_is_reported()
    {
        var findings = Check("title: The flood\nrules:\n  FC201: of", Page);

        Assert.Equal([Level.Error, Level.Error], Levels(findings, "FC201"));
        Assert.Contains(findings.All, finding => finding.ToString() == "input/site.yml:3:10: error FC104: The key \"rules.FC201\" has \"of\". Did you mean \"off\"?");
    }

    [Fact]
    public void Allowed_finding_is_suppressed_with_its_reason_for_that_claim_only()
    {
        var allowed = Page.Replace("  - id: cause", "    allow:\n      - rule: FC201\n        reason: A working draft.\n  - id: cause", StringComparison.Ordinal);

        var findings = Check("title: The flood", allowed);

        Assert.Equal("cause", Assert.Single(findings.All, finding => finding.Rule.Id == "FC201").ClaimId);
        var suppressed = Assert.Single(findings.Suppressed);
        Assert.Equal(("FC201", "toll", "A working draft."), (suppressed.Finding.Rule.Id, suppressed.Finding.ClaimId, suppressed.Reason));
    }

    [Fact]
    public void Findings_are_ordered_by_place_then_by_rule() =>
        Assert.Equal(
            ["input/flood.md:4:5 FC201", "input/flood.md:4:5 FC204", "input/flood.md:6:5 FC201", "input/flood.md:6:5 FC204"],
            Check("title: The flood", Page).All.Select(finding => $"{finding.At} {finding.Rule.Id}"));

    private static Findings Check(string settings, string page) =>
        SiteBuild.Check(InputTree.Of(("site.yml", settings), ("flood.md", page))).Findings;

    private static List<Level> Levels(Findings findings, string rule) =>
        findings.All.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Level).ToList();
}
