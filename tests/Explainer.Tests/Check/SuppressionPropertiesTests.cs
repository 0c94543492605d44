using Explainer.Check;
using Explainer.Tests.Report;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>What holds of allows, levels and baselines, whatever is found.</summary>
public sealed class SuppressionPropertiesTests
{
    // Rules that find something in the site below, those that find nothing, and those that may not be allowed.
    private static readonly string[] Rules = ["FC201", "FC204", "FC205", "FC401", "FC105", "FC901", "FC902", "FC999"];

    private static readonly string[] Claims = ["one", "two", "three"];

    [Property(MaxTest = 60)]
    public void Allow_only_takes_back_what_its_rule_finds_of_its_claim_and_adds_nothing_but_what_is_said_of_itself(PositiveInt seed)
    {
        var allows = Some(seed.Get);
        var (plain, allowed) = (Check([]), Check(allows));
        bool IsAllowed(Finding finding) =>
            finding.Rule.MayBeAllowed && allows.Exists(allow => allow.Reason && allow.Claim == finding.ClaimId && allow.Rule == finding.Rule.Id);

        Assert.Equal(Names(plain.All.Where(finding => !IsAllowed(finding))), Names(allowed.All.Where(finding => finding.Rule.Id[2] != '9')));
        Assert.Equal(Names(plain.All.Where(IsAllowed)), Names(allowed.Suppressed.Select(suppressed => suppressed.Finding)));
        Assert.DoesNotContain(allowed.Suppressed, suppressed => suppressed.Finding.Rule.Id[2] is '1' or '9');
    }

    [Property(MaxTest = 40)]
    public void Order_of_allows_changes_nothing(PositiveInt seed)
    {
        var allows = Some(seed.Get);
        var (one, other) = (Check(allows), Check([.. Enumerable.Reverse(allows)]));

        Assert.Equal(Names(one.All), Names(other.All));
        Assert.Equal(Names(one.Suppressed.Select(suppressed => suppressed.Finding)), Names(other.Suppressed.Select(suppressed => suppressed.Finding)));
    }

    [Property(MaxTest = 40)]
    public void Level_changes_only_the_level_of_its_rule_and_off_only_takes_out_its_findings(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        var (rule, level) = (Rules[random.Next(3)], (Level)random.Next(4));
        var (plain, set) = (Check([]), Check([], $"rules:\n  {rule}: {level.ToString().ToLowerInvariant()}\n"));

        Assert.Equal(
            plain.All.Where(finding => finding.Rule.Id != rule || level != Level.Off).Select(finding => finding.Rule.Id == rule ? finding with { Level = level } : finding).Select(finding => finding.ToString()),
            set.All.Select(finding => finding.ToString()));
    }

    [Property(MaxTest = 30)]
    public void Baseline_of_all_findings_leaves_none(PositiveInt seed)
    {
        var report = Reports.Of(Input(Some(seed.Get), ""));
        var baseline = Baseline.Read(Baseline.Write(report.Findings.All, report.Fingerprints), "b.json");

        var left = report.Without(baseline).Findings;

        Assert.Empty(left.All);
        Assert.Equal(report.Findings.All, left.Baselined);
        Assert.Equal(report.Findings.Suppressed, left.Suppressed);
    }

    [Property(MaxTest = 20)]
    public void Rules_side_by_side_find_what_they_find_one_by_one(PositiveInt seed)
    {
        var site = SiteBuild.Check(Input(Some(seed.Get), "")).Site;
        var together = Checker.Check(site);
        var single = RuleBook.Rules.Where(rule => rule is not RuleOnFindings).SelectMany(rule => rule.Check(site)).Select(finding => finding.ToString());

        Assert.Equal(
            single.Order(StringComparer.Ordinal),
            together.All.Concat(together.Suppressed.Select(suppressed => suppressed.Finding)).Where(finding => finding.Rule.Id != "FC901").Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(Names(together.All), Names(Checker.Check(site).All));
    }

    // Where allows stand, later lines move: a finding is known by its rule, claim and words.
    private static List<string> Names(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Rule.Id} {finding.Level} {finding.ClaimId} {finding.Message}").Order(StringComparer.Ordinal).ToList();

    private static List<Allow> Some(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, random.Next(7)).Select(_ => new Allow(Claims[random.Next(Claims.Length)], Rules[random.Next(Rules.Length)], random.Next(4) > 0)).ToList();
    }

    private static Findings Check(List<Allow> allows, string settings = "") => SiteBuild.Check(Input(allows, settings)).Findings;

    private static InputTree Input(List<Allow> allows, string settings)
    {
        var claims = Claims.Select(id =>
        {
            var own = allows.Where(allow => allow.Claim == id)
                .Select(allow => $"      - rule: {allow.Rule}\n" + (allow.Reason ? "        reason: A working draft.\n" : ""));
            var citations = id == "two" ? "    citations: [s#p, nothing#p]\n" : id == "three" ? "    citations: [s#p]\n" : "";
            return $"  - id: {id}\n    text: The flood killed 42 people.\n{citations}" + (own.Any() ? "    allow:\n" + string.Concat(own) : "");
        });
        return InputTree.Of(
            ("site.yml", "title: The flood\n" + settings),
            ("sources/s.md", "---\ntitle: S\npassages:\n  - id: p\n    exact: The flood killed 24 people.\n---\n"),
            ("a.md", $"---\ntitle: A\nclaims:\n{string.Concat(claims)}---\n[It killed many](claim:three).\n"));
    }

    private sealed record Allow(string Claim, string Rule, bool Reason);
}
