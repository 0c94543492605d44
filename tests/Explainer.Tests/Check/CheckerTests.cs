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
    public void Folder_sets_the_level_for_what_lies_in_it_and_the_nearest_folder_decides()
    {
        var findings = CheckFiles(
            ("site.yml", "title: The flood\nrules:\n  FC201: note\n  FC204: error\n"),
            ("_folder.yml", "rules:\n  FC204: note\n"),
            ("a/_folder.yml", "rules:\n  FC201: warning\n"),
            ("a/b/_folder.yml", "rules:\n  FC201: off\n"),
            ("one.md", PageOf("one")),
            ("a/two.md", PageOf("two")),
            ("a/b/three.md", PageOf("three")),
            ("ab/four.md", PageOf("four")));

        Assert.Equal(
            ["input/a/two.md Warning", "input/ab/four.md Note", "input/one.md Note"],
            findings.All.Where(finding => finding.Rule.Id == "FC201").Select(finding => $"{finding.At.Path} {finding.Level}"));
        Assert.All(Levels(findings, "FC204"), level => Assert.Equal(Level.Note, level));
    }

    [Fact]
    public void Folder_turns_on_a_rule_that_the_site_turns_off()
    {
        var findings = CheckFiles(
            ("site.yml", "title: The flood\nrules:\n  FC201: off\n"),
            ("strict/_folder.yml", "rules:\n  FC201: error\n"),
            ("one.md", PageOf("one")),
            ("strict/two.md", PageOf("two")));

        Assert.Equal("two", Assert.Single(findings.All, finding => finding.Rule.Id == "FC201").ClaimId);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("people")]
    public void Folder_that_inherits_no_values_still_inherits_levels(string folder)
    {
        var findings = CheckFiles(
            ("site.yml", "title: The flood\n"), ("_folder.yml", "rules:\n  FC102: note\n"), (folder + "/x.md", "---\nname: X\ntitle: X\ncolour: red\n---\n"));

        Assert.All(Levels(findings, "FC102"), level => Assert.Equal(Level.Note, level));
        Assert.NotEmpty(Levels(findings, "FC102"));
    }

    [Fact]
    public void Wrong_level_and_unknown_rule_of_a_folder_are_reported_once_there()
    {
        var findings = CheckFiles(
            ("site.yml", "title: The flood\n"), ("a/_folder.yml", "rules:\n  FC201: of\n  FC2O4: off\n"), ("a/one.md", PageOf("one")), ("a/two.md", PageOf("two")));

        Assert.Equal(
            [
                "input/a/_folder.yml:2:10: error FC104: The key \"rules.FC201\" has \"of\". Did you mean \"off\"?",
                "input/a/_folder.yml:3:3: error FC903: There is no rule \"FC2O4\". Did you mean \"FC204\"? That is claim-not-in-prose.",
            ],
            findings.All.Where(finding => finding.At.Path == "input/a/_folder.yml").Select(finding => finding.ToString()));
        Assert.Equal([Level.Error, Level.Error], Levels(findings, "FC201"));
    }

    [Theory]
    [InlineData("      - rule: FC201\n")]
    [InlineData("      - rule: FC201\n        reason:\n")]
    [InlineData("      - rule: FC201\n        reason: '  '\n")]
    public void Allow_without_a_reason_suppresses_nothing_and_is_reported_once(string allow)
    {
        var findings = Check("title: The flood", Allowing(allow));

        Assert.Empty(findings.Suppressed);
        Assert.Equal(2, Levels(findings, "FC201").Count);
        Assert.Equal([Level.Error], Levels(findings, "FC902"));
        Assert.Empty(Levels(findings, "FC901"));
        Assert.Empty(Levels(findings, "FC103"));
    }

    [Fact]
    public void Allow_of_a_rule_that_is_off_there_is_not_reported()
    {
        var page = Allowing("      - rule: FC201\n        reason: A working draft.\n");

        Assert.Empty(Levels(Check("title: The flood\nrules:\n  FC201: off", page), "FC901"));
        Assert.Empty(Levels(CheckFiles(("site.yml", "title: The flood"), ("a/_folder.yml", "rules:\n  FC201: off"), ("a/flood.md", page)), "FC901"));
    }

    [Fact]
    public void What_cannot_be_read_and_suppressions_themselves_cannot_be_allowed()
    {
        var findings = Check("title: The flood", Allowing("      - rule: FC105\n        reason: No.\n      - rule: FC901\n        reason: No.\n      - rule: FC902\n"));

        Assert.Empty(findings.Suppressed);
        Assert.Equal(
            [
                "FC105 (invalid-date) cannot be allowed. Mend what it reports, and take the suppression out.",
                "FC901 (unused-suppression) cannot be allowed. Mend what it reports, and take the suppression out.",
            ],
            findings.All.Where(finding => finding.Rule.Id == "FC901").Select(finding => finding.Message));
        Assert.Single(Levels(findings, "FC902"));
    }

    [Fact]
    public void Every_rule_that_runs_is_watched_while_it_makes_its_findings()
    {
        var begun = new System.Collections.Concurrent.ConcurrentBag<string>();
        Checker.Check(SiteBuild.Check(InputTree.Of(("site.yml", "title: The flood\nrules:\n  FC201: off"))).Site, rule =>
        {
            begun.Add(rule);
            return null;
        });

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Descriptor.Id).Except(["FC201"]), begun.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(RuleBook.Rules.Count - 1, begun.Count);
    }

    [Fact]
    public void Findings_are_ordered_by_place_then_by_rule() =>
        Assert.Equal(
            ["input/flood.md:4:5 FC201", "input/flood.md:4:5 FC204", "input/flood.md:6:5 FC201", "input/flood.md:6:5 FC204"],
            Check("title: The flood", Page).All.Select(finding => $"{finding.At} {finding.Rule.Id}"));

    private static string PageOf(string claim) => $"---\ntitle: The flood\nclaims:\n  - id: {claim}\n    text: At least 24 people died.\n---\n";

    private static string Allowing(string allow) => Page.Replace("  - id: cause", $"    allow:\n{allow}  - id: cause", StringComparison.Ordinal);

    private static Findings Check(string settings, string page) => CheckFiles(("site.yml", settings), ("flood.md", page));

    private static Findings CheckFiles(params (string Name, string Text)[] files) => SiteBuild.Check(InputTree.Of(files)).Findings;

    private static List<Level> Levels(Findings findings, string rule) =>
        findings.All.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Level).ToList();
}
