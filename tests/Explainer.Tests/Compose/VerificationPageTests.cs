using Explainer.Check;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class VerificationPageTests
{
    private static readonly VerificationPage Flood = FloodSite.Build().Page<VerificationPage>();

    [Fact]
    public void Totals_count_what_was_checked()
    {
        Assert.Equal(
            new PageVerification { Page = new("The flood", "/"), Claims = 9, Supported = 9, WordForWord = 3, TwoOrigins = 0, Reviewed = 1, Archived = 5, LastChecked = new("9 March 2020", "2020-03-09", "2020-03-09"), DaysSinceChecked = 1, CheckWorthy = Flood.Pages.Sum(page => page.CheckWorthy), Covered = Flood.Pages.Sum(page => page.Covered), Findings = Flood.Findings.Count },
            Flood.Totals);
        Assert.Equal((2, 1), (Flood.SourceCount, Flood.SnapshotCount));
    }

    [Fact]
    public void Pages_stand_in_order_with_the_findings_in_their_files()
    {
        Assert.Equal([("All about the flood", 1), ("What happened", 4), ("Who said it", 4)], Flood.Pages.Select(page => (page.Page.Text, page.Claims)));
        Assert.Equal(Flood.Findings.Count(finding => finding.Place.StartsWith("input/what-happened.md:", StringComparison.Ordinal)), Flood.Pages[1].Findings);
    }

    [Fact]
    public void Statuses_and_grades_are_counted()
    {
        Assert.Equal([ClaimStatus.Superseded, ClaimStatus.Disputed, ClaimStatus.Verified, ClaimStatus.Cited], Flood.ByStatus.Select(tally => tally.Of));
        Assert.Equal([new(EvidenceGrade.WordForWord, 3), new(EvidenceGrade.Quoted, 4), new Tally<EvidenceGrade>(EvidenceGrade.Paraphrased, 2)], Flood.ByGrade);
    }

    [Fact]
    public void Sentences_that_can_be_checked_are_counted_by_page_and_in_all()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\n---\nOf 24 boats 12 left on 2 May.\n"), ("b.md", "---\ntitle: B\n---\nBoats left.\n")).Page<VerificationPage>();
        Assert.Equal([(1, 0), (0, 0)], page.Pages.Select(row => (row.CheckWorthy, row.Covered)));
        Assert.Equal((1, 0), (page.Totals.CheckWorthy, page.Totals.Covered));
    }

    [Fact]
    public void Unsupported_claims_are_listed_by_name()
    {
        var page = SmallSite.Of(("a.md", """
            ---
            title: A
            claims:
              - { id: bare, text: Bare. }
              - { id: dangling, text: Dangling., citations: [s#nothing] }
              - { id: half, text: Half., citations: [s#p, s#nothing] }
              - { id: fallen, text: Fallen., superseded-by: half }
            ---
            """), ("sources/s.md", "---\ntitle: S\npassages: [{ id: p, paraphrase: It is so. }]\n---\n")).Page<VerificationPage>();
        Assert.Equal(["bare", "dangling"], page.Unsupported.Select(claim => claim.Id));
        Assert.Equal(1, page.Totals.Supported);
    }

    [Fact]
    public void Findings_at_warning_and_above_are_in_the_open_and_notes_are_counted()
    {
        var build = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims:\n  - { id: bare, text: Bare., allow: [{ rule: FC204, reason: It is new. }] }\n---\n"),
            ("sources/s.md", "---\ntitle: S\npassages: [{ id: p, paraphrase: It is so. }]\n---\n"));
        var page = build.Page<VerificationPage>();

        var finding = Assert.Single(page.Findings, one => one.RuleId == "FC201");
        Assert.Equal((Level.Error, "claim-without-citation", "input/a.md:4", new PageLink("Bare.", "/claims/bare/")), (finding.Level, finding.RuleName, finding.Place, finding.Claim));
        Assert.DoesNotContain(page.Findings, one => one.Level < Level.Warning);
        Assert.Equal(build.Findings.Count(Level.Note), page.Notes);
        var suppression = Assert.Single(page.Suppressed);
        Assert.Equal(("FC204", "It is new."), (suppression.Finding.RuleId, suppression.Reason));
    }

    [Fact]
    public void Rules_that_spoke_stand_with_their_levels_in_this_site()
    {
        var page = SmallSite.Of(("site.yml", "title: T\nrules:\n  FC201: warning\n"), ("a.md", "---\ntitle: A\nclaims:\n  - { id: bare, text: Bare. }\n---\n")).Page<VerificationPage>();
        Assert.Equal(
            [new("FC201", "claim-without-citation", "/rules/FC201/", Level.Warning, 1), new RuleView("FC204", "claim-not-in-prose", "/rules/FC204/", Level.Warning, 1)],
            page.Rules);
    }
}
