using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class TimelineTests
{
    [Fact]
    public void Events_stand_by_date_as_written()
    {
        var page = FloodSite.Build().Page<TimelinePage>();
        Assert.Equal(
            [("d_2020-02-24_2020-02-26", "24–26 February 2020", "rain"), ("d_2020-02-27", "27 February 2020", "toll")],
            page.Sections.Select(section => (section.Id, section.Date.Text, string.Join(' ', section.Entries.Select(entry => entry.Claim.Id)))));
        Assert.Equal(["un"], page.Sections[1].Entries[0].Sources.Select(source => source.Id));
    }

    [Fact]
    public void Times_stand_under_their_day_in_order()
    {
        var page = Site(("night", "2020-02-27T23:00:00Z"), ("doubt", "2020-02-27?"), ("morning", "2020-02-27T07:00"), ("day", "2020-02-27"));
        Assert.Equal(
            ["d_2020-02-27: day morning night", "d_2020-02-27_perhaps: doubt"],
            page.Sections.Select(section => $"{section.Id}: {string.Join(' ', section.Entries.Select(entry => entry.Claim.Id))}"));
    }

    [Fact]
    public void Days_months_years_and_open_ends_are_in_order_of_time()
    {
        var page = Site(("c", "2020-02-27"), ("b", "2020-02"), ("e", "2020-03~"), ("a", "../2020-01"), ("d", "2020-02-28/.."), ("old", "-0043"), ("f", "2020-03-01%"));
        Assert.Equal(
            ["d_open_2020-01", "d_-0043", "d_2020-02", "d_2020-02-27", "d_2020-02-28_open", "d_2020-03-01_about_perhaps", "d_2020-03_about"],
            page.Sections.Select(section => section.Id));
    }

    [Fact]
    public void Only_dated_assertions_that_stand_are_events()
    {
        var build = SmallSite.Of(("a.md", """
            ---
            title: A
            claims:
              - { id: undated, text: Undated. }
              - { id: said, kind: statement, text: Said., said: 2020-01-01 }
              - { id: fallen, text: Fallen., date: 2020-01-01, superseded-by: undated }
              - { id: withdrawn, text: Withdrawn., date: 2020-01-01, correction: { date: 2020-01-02, text: No., retracted: true } }
              - { id: corrected, text: Corrected., date: 2020-01-01, correction: { date: 2020-01-02, text: A word. } }
            ---
            """));
        Assert.Equal(["corrected"], build.Page<TimelinePage>().Sections.SelectMany(section => section.Entries).Select(entry => entry.Claim.Id));
    }

    private static TimelinePage Site(params (string Id, string Date)[] events) =>
        SmallSite.Of(("a.md", $"---\ntitle: A\nclaims:\n{string.Concat(events.Select(one => $"  - {{ id: {one.Id}, text: It was., date: '{one.Date}' }}\n"))}---\n")).Page<TimelinePage>();
}
