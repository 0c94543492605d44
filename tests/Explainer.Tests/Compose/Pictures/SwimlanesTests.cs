using Explainer.Compose.Pages;
using Explainer.Compose.Pictures;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class SwimlanesTests
{
    [Fact]
    public void Events_stand_in_one_lane_and_statements_in_those_of_their_speakers()
    {
        var picture = FloodSite.Build().Page<TimelinePage>().Picture!;
        Assert.Equal(
            ["Events : #rain #toll", "Group The state: /who-said-what/#mayor-denies", "Group The press: /who-said-what/#chief-accuses /who-said-what/#chief-mute"],
            picture.Lanes.Select(lane => $"{lane.Kind} {lane.Title}: {string.Join(' ', lane.Marks.Select(mark => mark.Address))}"));
        Assert.Equal((2, 3, "24–26 February 2020", "28 February 2020"), (picture.Events, picture.Statements, picture.First.Text, picture.Last.Text));
        // Of the statements one has no date.
        Assert.Null(picture.Lanes[2].Marks[1].Date);
        Assert.True(picture.Undated!.Area.Holds(picture.Lanes[2].Marks[1].Target));
        PictureRules.Hold(picture);
    }

    [Fact]
    public void A_day_is_a_dot_a_span_a_bar_doubt_is_dashed_and_an_open_end_has_an_arrow()
    {
        var picture = Of("2020-02-27", "2020-02-27~", "2020-02", "2020-02-01/2020-02-03", "2020-02-20/..", "../2020-02-10", "2020-02-12/", "2020-02-25?/2020-02-26", "2020-02-14T10:00:00Z");
        Assert.Equal(
            [
                "#e5 bar ←", "#e2 bar", "#e3 bar", "#e6 bar →", "#e8 dot", "#e4 bar →", "#e7 bar dashed", "#e0 dot", "#e1 dot dashed",
            ],
            picture.Lanes.Single().Marks.OrderBy(mark => Order(mark.Address)).Select(Describe));
        PictureRules.Hold(picture);

        static string Describe(LaneMark mark) => $"{mark.Address} {(mark.IsDot ? "dot" : "bar")}{(mark.IsDashed ? " dashed" : "")}{(mark.Arrows.Contains("h-", StringComparison.Ordinal) ? " ←" : mark.Arrows.Length > 0 ? " →" : "")}";
        static int Order(string address) => "5236847 01".IndexOf(address[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Time_in_which_nothing_happens_is_drawn_short_and_said_to_be()
    {
        var axis = Of("2011-03-04", "2019-12-27", "2019-12-28", "2019-12-31", "2020-01-03").Axis;
        Assert.Equal(48, axis.Breaks[0].To - axis.Breaks[0].From);
        Assert.Equal(axis.Breaks.Count + 1, axis.Runs.Count);
        Assert.Equal(["March 2011", "4", "December 2019", "27", "28", "31", "January 2020", "3"], axis.Labels.Select(label => label.Text));
    }

    [Fact]
    public void Days_of_a_long_time_have_their_months_or_years_alone()
    {
        var months = Of(Enumerable.Range(0, 60).Select(i => $"2019-{(i / 10) + 1:00}-{(i % 10) + 1:00}").ToArray());
        Assert.Equal(["January 2019", "February 2019", "March 2019", "April 2019", "May 2019", "June 2019"], months.Axis.Labels.Select(label => label.Text));
        PictureRules.Hold(months);
        var years = Of([.. Enumerable.Range(0, 100).Select(i => $"{1900 + i}-01-01"), "-0043-03-15", "Y-17000"]);
        Assert.Equal("17,001 BC", years.Axis.Labels[0].Text);
        PictureRules.Hold(years);
    }

    [Fact]
    public void Many_of_one_day_are_one_mark_with_their_number_that_leads_to_the_day()
    {
        var mark = Of("2020-02-27", "2020-02-27", "2020-02-27T10:00:00Z", "2020-02-27", "2020-03-01").Lanes[0].Marks[0];
        Assert.Equal(("#d_2020-02-27", 4, "4", ""), (mark.Address, mark.Count, mark.Number!.Text, mark.Words));
        Assert.Equal(["#e0", "#e1", "#e2"], Of("2020-02-27", "2020-02-27", "2020-02-27", "2020-03-01").Lanes[0].Marks.Take(3).Select(each => each.Address));
    }

    [Fact]
    public void Marks_lead_to_the_part_of_the_list_that_holds_their_entry()
    {
        var build = SmallSite.Of(("a.md", Page(Enumerable.Range(0, 500).Select(_ => "2020-02-27").Append("2020-03-01"))));
        var parts = build.Compose().OfType<TimelinePage>().ToList();
        Assert.Equal(["#d_2020-02-27", "/timeline/page/2/#e500"], parts[0].Picture!.Lanes[0].Marks.Select(mark => mark.Address));
        Assert.Null(parts[1].Picture);
    }

    [Fact]
    public void There_is_no_picture_of_a_single_date()
    {
        Assert.Null(SmallSite.Of(("a.md", Page(["2020-02-27", "2020-02-27"]))).Page<TimelinePage>().Picture);
        Assert.Null(SmallSite.Of(("a.md", Page([]))).Page<TimelinePage>().Picture);
    }

    [Fact]
    public void What_is_drawn_stays_apart_and_within_its_bounds_whatever_the_dates()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var page = LargeSite.Build(random, events: random.Next(1, 80), statements: random.Next(0, 80)).Page<TimelinePage>();
            if (page.Picture is { } picture)
                PictureRules.Hold(picture);
        }
    }

    [Fact]
    public async Task A_picture_of_a_thousand_entries_is_no_larger_than_25_kilobytes_compressed()
    {
        foreach (var seed in (int[])[1, 2, 3])
        {
            var page = LargeSite.Build(new Random(seed), events: 500, statements: 500).Compose().OfType<TimelinePage>().First();
            PictureRules.Hold(page.Picture!);
            Assert.InRange(await PictureSize.OfAsync(page), 1, 25 * 1024);
        }
    }

    private static Swimlanes Of(params string[] dates) => SmallSite.Of(("a.md", Page(dates))).Page<TimelinePage>().Picture!;

    private static string Page(IEnumerable<string> dates) =>
        $"---\ntitle: A\nclaims:\n{string.Concat(dates.Select((date, index) => $"  - {{ id: e{index}, text: It was., date: '{date}' }}\n"))}---\n";
}
