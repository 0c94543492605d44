using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Xunit;

namespace Explainer.Tests.Compose;

/// <summary>The views of lists, and the ways to them.</summary>
public sealed class FilterTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Who_said_what_has_a_view_for_each_group_and_topic()
    {
        Assert.Equal(
            ["/who-said-what/", "/who-said-what/group/state/", "/who-said-what/group/press/", "/who-said-what/topic/toll/", "/who-said-what/topic/cause/"],
            Flood.Compose().OfType<WhoSaidWhatPage>().Select(page => page.Address));

        var page = Flood.Page<WhoSaidWhatPage>("/who-said-what/group/press/");
        Assert.Equal("Who said what: The press", page.Title);
        Assert.Equal([new PageLink("The flood", "/"), new("Who said what", "/who-said-what/")], page.Breadcrumb);
        Assert.Equal(["chief-accuses", "chief-mute"], page.Sections.SelectMany(section => section.Utterances).Select(utterance => utterance.Claim.Id));
        Assert.Equal(["Bob Chief"], page.Groups.SelectMany(group => group.Rows).Select(row => row.Speaker.Name));
        // What is about a claim is about its topics.
        Assert.Equal(["group:press topic:toll", "group:press"], page.Sections.SelectMany(section => section.Utterances).Select(utterance => utterance.Marks));
    }

    [Fact]
    public void Views_are_counted_and_the_one_shown_is_said()
    {
        var filter = Flood.Page<WhoSaidWhatPage>("/who-said-what/topic/toll/").Filter!;
        Assert.Equal(
            ["Group: The state 1, The press 2", "Topic: The dead 1*, The cause 1"],
            filter.Keys.Select(key => $"{key.Key}: {string.Join(", ", key.Choices.Select(choice => $"{choice.Title} {choice.Count}{(choice.IsCurrent ? "*" : "")}"))}"));
        Assert.Equal((1, 3, false), (filter.Shown, filter.Whole.Count, filter.IsInPlace));
        Assert.True(Flood.Page<WhoSaidWhatPage>().Filter!.IsInPlace);
    }

    [Fact]
    public void Entries_are_marked_so_that_the_whole_list_narrows_to_what_each_view_shows()
    {
        foreach (var choice in Flood.Page<WhoSaidWhatPage>().Filter!.Keys.SelectMany(key => key.Choices))
        {
            Assert.Equal(Shown(Flood.Page<WhoSaidWhatPage>(choice.Address)), Shown(Flood.Page<WhoSaidWhatPage>(), choice.Mark));
            Assert.Equal(Cells(Flood.Page<WhoSaidWhatPage>(choice.Address)), Cells(Flood.Page<WhoSaidWhatPage>(), choice.Mark));
        }

        static IEnumerable<string> Shown(WhoSaidWhatPage page, string mark = "") =>
            page.Sections.SelectMany(section => section.Utterances).Where(utterance => Has(utterance.Marks!, mark)).Select(utterance => utterance.Claim.Id);
        static IEnumerable<(string, ActCell)> Cells(WhoSaidWhatPage page, string mark = "") =>
            page.Groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells.SelectMany(cell => cell).Where(act => Has(act.Marks!, mark)).Select(act => (row.Speaker.Id, act)));
        static bool Has(string marks, string mark) => mark.Length == 0 || marks.Split(' ').Contains(mark);
    }

    [Fact]
    public void Events_are_of_the_groups_of_those_whom_they_name()
    {
        var build = SmallSite.Of(
            ("site.yml", "title: T\ngroups:\n  state: The state\n  press: The press\n"),
            ("a.md", """
                ---
                title: A
                claims:
                  - { id: both, text: "The Herald’s editor met Ann Mayor.", date: 2020-01-01 }
                  - { id: one, text: Ann Mayoral left., date: 2020-01-02 }
                  - { id: other, text: The mayor of Lowtown spoke., date: 2020-01-03 }
                ---
                """),
            ("people/ann.md", "---\nname: Ann Mayor\nalternate-name: [mayor of Lowtown, mayor]\ngroup: state\n---\n"),
            ("people/herald.md", "---\nname: The Herald\ntype: organization\ngroup: press\n---\n"));

        Assert.Equal(["both: herald ann", "one: ", "other: ann"], build.Site.Timeline.Select(claim => $"{claim.Id}: {string.Join(' ', claim.Actors.Select(person => person.Id))}"));
        Assert.Equal(["both", "other"], Entries(build.Page<TimelinePage>("/timeline/group/state/")));
        Assert.Equal(["both"], Entries(build.Page<TimelinePage>("/timeline/group/press/")));

        static IEnumerable<string> Entries(TimelinePage page) => page.Sections.SelectMany(section => section.Entries).Select(entry => entry.Claim.Id);
    }

    [Fact]
    public void Claims_are_narrowed_by_kind_rating_and_status_and_sources_by_type()
    {
        Assert.Equal(
            ["/claims/", "/claims/kind/assertion/", "/claims/kind/statement/", "/claims/kind/review/", "/claims/rating/refuted/", "/claims/status/superseded/", "/claims/status/disputed/", "/claims/status/verified/", "/claims/status/cited/"],
            Flood.Compose().OfType<ClaimsPage>().Select(page => page.Address));
        Assert.Equal(["/sources/", "/sources/type/report/"], Flood.Compose().OfType<SourcesPage>().Select(page => page.Address));
        Assert.Equal(["un"], Flood.Page<SourcesPage>("/sources/type/report/").Sources.Select(source => source.Source.Id));
    }

    [Fact]
    public void Publishers_are_a_choice_from_three_sources_on()
    {
        static (string, string) Source(string id, string publisher) => ($"sources/{id}.md", $"---\ntitle: {id}\npublisher: {publisher}\n---\n");
        var build = SmallSite.Of(("a.md", "---\ntitle: A\n---\n"), Source("a", "Daily News"), Source("b", "Daily news"), Source("c", "Daily News"), Source("d", "Weekly"), Source("e", "Weekly"));
        Assert.Equal(["/sources/", "/sources/publisher/daily-news/"], build.Compose().OfType<SourcesPage>().Select(page => page.Address));
    }

    [Fact]
    public void Where_all_entries_are_alike_there_is_no_filter()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\nclaims:\n  - { id: b, text: B. }\n  - { id: c, text: C. }\n---\n")).Page<ClaimsPage>();
        Assert.Null(page.Filter);
        Assert.All(page.Groups.SelectMany(group => group.Claims), claim => Assert.Null(claim.Marks));
    }

    [Fact]
    public void Long_views_are_split_and_not_narrowed_in_place()
    {
        var claims = string.Concat(Enumerable.Range(1, 502).Select(n => $"  - {{ id: c{n}, text: It was., date: 2020-01-01{(n == 1 ? "" : ", topics: [flood]")} }}\n"));
        var build = SmallSite.Of(("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"));

        Assert.Equal(
            ["/timeline/", "/timeline/page/2/", "/timeline/topic/flood/", "/timeline/topic/flood/page/2/"],
            build.Compose().OfType<TimelinePage>().Select(page => page.Address));
        Assert.False(build.Page<TimelinePage>("/timeline/").Filter!.IsInPlace);
        Assert.Contains("c502", build.Site.AddressBook.Find("/timeline/topic/flood/page/2/")!.Fragments!);
        Assert.Equal(["/topics/flood/", "/topics/flood/page/2/"], build.Compose().OfType<TopicPage>().Select(page => page.Address));
    }
}
