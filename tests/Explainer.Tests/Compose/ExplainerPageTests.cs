using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse.Prose;
using Markdig.Syntax;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class ExplainerPageTests
{
    private static readonly string[] Ratings = ["supported", "refuted", "conflicting", "not-enough-evidence"];

    private static readonly ExplainerPage Page = FloodSite.Build().Page<ExplainerPage>("/what-happened/");

    [Fact]
    public void Lead_is_the_prose_before_the_first_heading()
    {
        Assert.Equal((0, 1), (Page.Lead.FirstBlock, Page.Lead.BlockCount));
        Assert.Equal(1, Page.Body.FirstBlock);
        Assert.IsType<HeadingBlock>(Page.Body.Syntax.Document[Page.Body.FirstBlock]);
        Assert.Equal(Page.Body.Syntax.Document.Count, Page.Body.FirstBlock + Page.Body.BlockCount);
    }

    [Fact]
    public void Page_that_begins_with_a_heading_has_no_lead()
    {
        var page = FloodSite.Build().Page<ExplainerPage>("/who-said/");
        Assert.Equal((0, 0), (page.Lead.FirstBlock, page.Lead.BlockCount));
        Assert.Equal(2, page.Body.BlockCount);
    }

    [Fact]
    public void Page_without_headings_is_all_lead()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\n---\nOne.\n\nTwo.\n")).Page<ExplainerPage>();
        Assert.Equal(2, page.Lead.BlockCount);
        Assert.Equal((2, 0), (page.Body.FirstBlock, page.Body.BlockCount));
    }

    [Fact]
    public void Contents_list_the_headings_of_the_second_level_as_fragments() =>
        Assert.Equal([new("The toll", "#the-toll"), new("The cause", "#the-cause")], Page.Contents);

    [Fact]
    public void Notes_follow_the_first_marks() =>
        Assert.Equal(
            [(1, "toll", "r1 r1-2"), (2, "rain", "r2"), (3, "dam-held", "r3")],
            Page.Notes.Select(note => (note.Number, note.Claim.Id, string.Join(' ', note.References))));

    [Fact]
    public void What_could_not_be_confirmed_is_what_is_disputed_unfound_changed_or_rated_open_and_stands()
    {
        string[] claims =
        [
            "  - id: sound\n    text: Sound.\n    citations: [a#one]",
            "  - id: disputed\n    text: Disputed.\n    citations: [a#one, {passage: a#two, stance: disputes}]",
            "  - id: uncited\n    text: Uncited.",
            "  - id: unresolved\n    text: Unresolved.\n    citations: [a#none]",
            "  - id: suspect\n    text: Suspect now.\n    citations: [a#one]",
            "  - id: withdrawn\n    text: Withdrawn.\n    correction: {date: 2020-01-01, text: It was wrong., retracted: true}",
            .. Ratings.Select(rating =>
                $"  - id: {rating}\n    kind: review\n    text: Rated {rating}.\n    appearance: a#two\n    rating: {rating}\n    explanation: For a reason.\n"
                + "    citations: [{passage: a#one, stance: " + (rating == "refuted" ? "disputes" : "supports") + "}]"),
            "  - id: open-once\n    kind: review\n    text: Open.\n    appearance: a#two\n    rating: conflicting\n    superseded-by: sound",
        ];
        var ids = claims.Select(claim => claim.Split('\n')[0]["  - id: ".Length..]);
        var page = SmallSite.Of(
            ("page.md", $"---\ntitle: A\nclaims:\n{string.Join('\n', claims)}\n---\n{string.Join(' ', ids.Select(id => $"[x](claim:{id})"))}\n"),
            ("sources/a.md", "---\ntitle: A\npassages:\n  - id: one\n    paraphrase: One.\n  - id: two\n    paraphrase: Two.\n---\n"),
            ("reviews.yml", "- claim: suspect\n  passage: a#one\n  on: 2020-01-01\n  claim-text: Suspect once.\n  passage-text: One.\n")).Page<ExplainerPage>();
        Assert.Equal(
            ["2 disputed", "3 uncited", "4 unresolved", "5 suspect", "9 conflicting", "10 not-enough-evidence"],
            page.Unconfirmed.Select(note => $"{note.Number} {note.Claim.Id}"));
    }

    [Fact]
    public void Marks_number_their_claims_and_give_the_first_the_claims_fragment() =>
        Assert.Equal(
            [(1, "toll", "toll", "r1"), (2, "rain", "rain", "r2"), (1, "toll", null, "r1-2"), (3, "dam-held", "dam-held", "r3")],
            Marks(Page.Body).Select(mark => Page.Body.Marks[mark]).Select(mark => (mark.Number, mark.Claim.Id, mark.FragmentId, mark.ReferenceId)));

    [Fact]
    public void Mark_of_no_claim_shows_nothing()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n---\n[x](claim:nothing) [y](claim:b)\n")).Page<ExplainerPage>();
        var marks = Marks(page.Lead);
        Assert.False(page.Lead.Marks.ContainsKey(marks[0]));
        Assert.Equal(1, page.Lead.Marks[marks[1]].Number);
    }

    private static List<ClaimMark> Marks(ProseView prose) => prose.Syntax.Document.Descendants<ClaimMarkInline>().Select(inline => inline.Mark).ToList();

    [Fact]
    public void Links_lead_to_addresses_and_unsafe_ones_nowhere() =>
        Assert.Equal(
            ["/claims/#toll", "/who-said/#top", null, "https://other.example/"],
            Page.Body.Syntax.Links.Select(link => Page.Body.Hrefs[link]));

    [Fact]
    public void Neighbours_are_the_explainers_before_and_after()
    {
        var last = FloodSite.Build().Page<ExplainerPage>("/who-said/");
        Assert.Null(Page.Previous);
        Assert.Equal(new PageLink("Who said it", "/who-said/"), Page.Next);
        Assert.Equal(new PageLink("What happened", "/what-happened/"), last.Previous);
        Assert.Null(last.Next);
    }

    [Fact]
    public void Strip_says_when_it_was_checked_and_on_how_many_sources()
    {
        Assert.Equal(("2020-03-01", "2020-03-10", "2020-03-09"), (Page.Published!.Edtf, Page.Updated!.Edtf, Page.LastChecked!.Edtf));
        Assert.Equal(2, Page.SourceCount);
        Assert.Equal(["The desk"], Page.Authors.Select(author => author.Name));
        Assert.Equal(["The dead"], Page.Topics);
        Assert.Equal([new PageLink("The flood", "/")], Page.Breadcrumb);
    }

    [Fact]
    public void Correction_says_what_was_and_what_stands_now()
    {
        var correction = Assert.Single(Page.Corrections);
        Assert.Equal("dam-broke", correction.Claim.Id);
        Assert.Equal(("The dam broke.", "The dam held.", "The dam was found whole."), (correction.Was, correction.Now, correction.Reason));
        Assert.Equal("dam-held", correction.SupersededBy?.Id);
        Assert.Equal("2020-03-10", correction.Date?.Edtf);
    }
}
