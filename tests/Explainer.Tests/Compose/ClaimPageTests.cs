using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class ClaimPageTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Citations_stand_by_what_they_do_for_the_claim()
    {
        var page = Page("toll");
        Assert.Equal(["un#p1"], page.Support.Select(citation => citation.Reference));
        Assert.Equal(["herald#h1"], page.Contrary.Select(citation => citation.Reference));
        Assert.Equal(["un#p2"], page.Other.Select(citation => citation.Reference));
        Assert.Equal("Says 23.", page.Contrary[0].Note);
        Assert.Equal((Stance.Supports, true), (page.Support[0].Stance, page.Support[0].CarriesClaim));
    }

    [Fact]
    public void Evidence_of_a_review_is_what_bears_its_rating()
    {
        var page = Page("review-herald");
        Assert.Equal(["un#p1"], page.Support.Select(citation => citation.Reference));
        Assert.Equal(["herald#h3"], page.Contrary.Select(citation => citation.Reference));
        Assert.Equal(["un#p2"], page.Other.Select(citation => citation.Reference));
        Assert.Equal(new RatingLabel("refuted", "Refuted"), page.Claim.Rating);
        Assert.Equal(["supported", "refuted", "conflicting", "not-enough-evidence"], page.Scale.Select(rating => rating.Id));
        Assert.Equal("23 morts, dit-on.", page.Appearance?.Words);
        Assert.Equal("The United Nations counted 24.", page.Explanation);
    }

    [Fact]
    public void Citation_that_names_nothing_says_what_it_names()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n    citations: [un#p9]\n---\n[B](claim:b)\n")).Page<ClaimPage>();
        var citation = Assert.Single(page.Support);
        Assert.Null(citation.Passage);
        Assert.Equal("un#p9", citation.Reference);
        Assert.Equal(ClaimStatus.Unresolved, page.Claim.Status);
        Assert.Contains(page.Problems, problem => problem.Contains("\"un\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Place_in_the_text_is_the_page_with_the_claims_fragment() =>
        Assert.Equal([new PageLink("What happened", "/what-happened/#toll")], Page("toll").Places);

    [Fact]
    public void What_others_said_about_a_claim_stands_on_its_page()
    {
        var build = SmallSite.Of(("a.md", """
            ---
            title: A
            claims:
              - { id: b, text: B. }
              - { id: late, kind: statement, text: Late., about: b, said: 2020-02-03 }
              - { id: undated, kind: statement, text: Undated., about: b }
              - { id: early, kind: statement, text: Early., about: b, said: 2020-02-02 }
            ---
            """));
        Assert.Equal(["early", "late", "undated"], build.Page<ClaimPage>("/claims/b/").Statements.Select(statement => statement.Id));
        Assert.Equal(new PageLink("B.", "/claims/b/"), build.Page<ClaimPage>("/claims/late/").About);
    }

    [Fact]
    public void Statement_about_a_topic_leads_to_the_topics_section() =>
        Assert.Equal(new PageLink("The cause", "/topics/cause/"), Page("mayor-denies").About);

    [Fact]
    public void Fallen_claim_and_its_successor_name_each_other()
    {
        Assert.Equal("dam-held", Page("dam-broke").SupersededBy?.Id);
        Assert.Equal(["dam-broke"], Page("dam-held").Supersedes.Select(claim => claim.Id));
        Assert.Equal(ClaimStatus.Superseded, Page("dam-broke").Claim.Status);
    }

    [Fact]
    public void Claim_without_words_is_called_by_its_id()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\nclaims:\n  - id: b\n---\n")).Page<ClaimPage>();
        Assert.Equal(("b", "b"), (page.Title, page.Claim.Text));
    }

    [Fact]
    public void Newest_comparison_is_when_it_was_checked()
    {
        Assert.Equal("2020-03-09", Page("rain").LastChecked?.Edtf);
        Assert.Equal("2020-03-09", Page("rain").Support[0].Review?.On?.Edtf);
        Assert.Null(Page("toll").LastChecked);
    }

    [Fact]
    public void Speaker_stands_in_the_role_of_that_day()
    {
        Assert.Equal("Mayor, Lowtown council", Page("mayor-denies").Claim.Speaker?.Role);
        Assert.Equal(Act.Denies, Page("mayor-denies").Claim.Act);
        Assert.Null(Page("toll").Claim.Act);
        Assert.Equal("The dam is whole.", Page("mayor-denies").Quote);
    }

    private static ClaimPage Page(string id) => Flood.Page<ClaimPage>($"/claims/{id}/");

    [Fact]
    public void History_tells_in_order_when_it_was_published_compared_and_put_right()
    {
        static string Line(HistoryEntry entry) => $"{entry.Date?.Edtf} {entry.Kind} {entry.By?.Id}{entry.Reason} {string.Join(' ', entry.Links.Select(link => link.Address))}";
        Assert.Equal(
            ["2020-03-01 PageFirstPublished  /what-happened/", "2020-03-09 Compared desk /sources/un/#p2", "2020-03-10 PageChanged  /what-happened/"],
            Page("rain").History.Select(Line));
        Assert.Equal(
            ["2020-03-01 PageFirstPublished  /what-happened/", "2020-03-10 PageChanged  /what-happened/", "2020-03-10 Replaced The dam was found whole. /claims/dam-held/"],
            Page("dam-broke").History.Select(Line));
    }

    [Fact]
    public void Words_found_in_a_copy_are_shown_with_its_digest()
    {
        Assert.Equal(64, Page("toll").Support[0].Passage!.SnapshotSha256!.Length);
        Assert.Null(Page("rain").Support[0].Passage!.SnapshotSha256);
    }
}
