using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Resolve;

/// <summary>What belongs together across files.</summary>
public sealed class ResolverTests
{
    [Fact]
    public void Nearer_folder_goes_before_a_farther_one_and_the_page_before_both()
    {
        var site = SmallSite.Of(
            ("_folder.yml", "description: Far.\ntopics: [far]\n"),
            ("deep/_folder.yml", "description: Near.\n"),
            ("deep/a.md", "---\ntitle: A\n---\n"),
            ("deep/b.md", "---\ntitle: B\ndescription: Own.\n---\n"),
            ("c.md", "---\ntitle: C\n---\n")).Site;

        Assert.Equal(["C: Far.", "A: Near.", "B: Own."], site.Pages.Select(page => $"{page.Title}: {page.Written.Description?.Value}"));
        Assert.All(site.Pages, page => Assert.Equal(["far"], page.Topics.Select(topic => topic.Id)));
    }

    [Fact]
    public void Sources_and_people_inherit_from_their_own_folders_only()
    {
        var build = SmallSite.Of(
            ("_folder.yml", "topics: [far]\n"),
            ("sources/_folder.yml", "publisher: The publisher\n"),
            ("sources/deep/s.md", "---\ntitle: S\n---\n"),
            ("people/p.md", "---\nname: P\n---\n"));

        Assert.Equal("The publisher", build.Site.SourcesById["s"].Written.Publisher?.Value);
        Assert.Empty(build.Parsed.Faults);
    }

    [Fact]
    public void Draft_is_taken_in_only_when_asked_for()
    {
        (string, string)[] files = [("site.yml", "title: T\n"), ("a.md", "---\ntitle: A\ndraft: true\nclaims: [{ id: c, text: C. }]\n---\n"), ("b.md", "---\ntitle: B\n---\n[A](a.md)\n")];
        var published = SiteBuild.Check(InputTree.Of(files)).Site;
        var whole = SiteBuild.Check(InputTree.Of(files), withDrafts: true).Site;

        Assert.Equal(["/b/"], published.Pages.Select(page => page.Address));
        Assert.Empty(published.Claims);
        Assert.IsType<LinkDestination.NoPage>(published.Pages[0].Links[0].Destination);
        Assert.Equal(["/a/", "/b/"], whole.Pages.Select(page => page.Address));
        Assert.Equal(["c"], whole.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Folder_can_make_drafts()
    {
        var site = SmallSite.Of(("notes/_folder.yml", "draft: true\n"), ("notes/a.md", "---\ntitle: A\n---\n"), ("notes/b.md", "---\ntitle: B\ndraft: false\n---\n")).Site;
        Assert.Equal(["/notes/b/"], site.Pages.Select(page => page.Address));
    }

    [Fact]
    public void Names_that_begin_with_an_underscore_are_not_published()
    {
        var site = SmallSite.Of(("_a.md", "x"), ("_deep/b.md", "x"), ("deep/_c.md", "x"), ("deep/_d/e.md", "x"), ("_f.txt", "x"), ("g_.md", "---\ntitle: G\n---\n")).Site;
        Assert.Equal(["G"], site.Pages.Select(page => page.Title));
        Assert.Empty(site.Assets);
    }

    [Fact]
    public void Of_two_claims_with_one_id_the_first_counts()
    {
        var site = SmallSite.Of(("a.md", "---\ntitle: A\nclaims: [{ id: c, text: First. }]\n---\n"), ("b.md", "---\ntitle: B\nclaims: [{ id: c, text: Second. }]\n---\n")).Site;
        Assert.Equal(["First."], site.Claims.Select(claim => claim.Text));
        Assert.Empty(site.Pages[1].Claims);
        var duplicate = Assert.Single(site.Duplicates);
        Assert.Equal(("claim", "c", "input/b.md", "input/a.md"), (duplicate.Kind, duplicate.Id, duplicate.At.Path, duplicate.First.Path));
    }

    [Fact]
    public void Of_two_sources_with_one_name_the_first_counts()
    {
        var site = SmallSite.Of(("sources/a/s.md", "---\ntitle: First\n---\n"), ("sources/b/s.md", "---\ntitle: Second\n---\n")).Site;
        Assert.Equal(["First"], site.Sources.Select(source => source.Title));
        Assert.Equal("source", Assert.Single(site.Duplicates).Kind);
    }

    [Fact]
    public void Of_two_passages_with_one_id_the_first_is_cited()
    {
        var site = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims: [{ id: c, text: C., citations: [s#p] }]\n---\n"),
            ("sources/s.md", "---\ntitle: S\npassages: [{ id: p, paraphrase: First. }, { id: p, paraphrase: Second. }]\n---\n")).Site;
        Assert.Equal("First.", site.Claims[0].Citations[0].Passage?.Words);
        Assert.Equal("passage", Assert.Single(site.Duplicates).Kind);
    }

    [Fact]
    public void Claim_knows_the_places_that_mark_it_on_any_page()
    {
        var site = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims: [{ id: c, text: C. }]\n---\n[one](claim:c) [two](claim:c)\n"),
            ("b.md", "---\ntitle: B\n---\n[three](claim:c) [none](claim:nothing)\n")).Site;
        Assert.Equal(["one", "two", "three"], site.Claims[0].Marks.Select(place => place.Mark.Words.Value));
        Assert.All(site.Pages, page => Assert.Equal(["c"], page.MarkedClaims.Select(claim => claim.Id)));
    }

    [Fact]
    public void Topics_stand_in_the_sites_order_then_by_id_as_far_as_they_are_used()
    {
        var site = SmallSite.Of(
            ("site.yml", "title: T\ntopics:\n  two: Number two\n  unused: Unused\n  one: Number one\n"),
            ("a.md", "---\ntitle: A\ntopics: [one]\nclaims: [{ id: c, text: C., topics: [zoo-keeping, two] }]\n---\n")).Site;
        Assert.Equal(["Number two", "Number one", "Zoo keeping"], site.Topics.Select(topic => topic.Title));
    }

    [Fact]
    public void Statement_is_about_a_claim_or_a_topic_or_nothing_known()
    {
        var site = SmallSite.Of(("a.md", """
            ---
            title: A
            topics: [toll]
            claims:
              - { id: one, kind: statement, text: One., about: two }
              - { id: two, kind: statement, text: Two., about: toll }
              - { id: three, kind: statement, text: Three., about: nothing }
            ---
            """)).Site;
        Assert.Equal("two", site.ClaimsById["one"].AboutClaim?.Id);
        Assert.Equal("toll", site.ClaimsById["two"].AboutTopic?.Id);
        Assert.Equal((null, null), (site.ClaimsById["three"].AboutClaim, site.ClaimsById["three"].AboutTopic));
    }

    [Fact]
    public void Snapshot_that_is_not_there_or_no_text_says_why()
    {
        var site = SmallSite.Of(
            ("sources/absent.md", "---\ntitle: A\nsnapshot: absent.txt\n---\n"),
            ("sources/nul.md", "---\ntitle: N\nsnapshot: nul.txt\n---\n"),
            ("sources/marked.md", "---\ntitle: M\nsnapshot: marked.txt\npassages: [{ id: p, exact: Word }]\n---\n"),
            ("snapshots/nul.txt", "a\0b"),
            ("snapshots/marked.txt", "\uFEFFWord")).Site;
        Assert.Equal("there is no such file", site.SourcesById["absent"].Snapshot?.Problem);
        Assert.Contains("NUL", site.SourcesById["nul"].Snapshot?.Problem, StringComparison.Ordinal);
        Assert.Equal(EvidenceGrade.WordForWord, site.SourcesById["marked"].Passages[0].Grade);
    }

    [Fact]
    public void Colliding_addresses_are_known_with_both_places()
    {
        var site = SmallSite.Of(("deep/index.md", "---\ntitle: A\n---\n"), ("deep.md", "---\ntitle: B\nredirect-from: [/claims/]\n---\n"), ("404.html", "x")).Site;
        Assert.Equal(["/deep/", "/404.html", "/claims/"], site.AddressBook.Collisions.Select(collision => collision.Second.Address));
    }
}
