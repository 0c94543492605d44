using Explainer.Compose.Pages;
using Explainer.Compose.Pictures;
using Explainer.Text.Figures;
using Explainer.Tests.Theme;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class FiguresOverTimeTests
{
    [Fact]
    public void Numbers_of_one_thing_stand_by_date_each_with_the_letter_of_who_gives_it()
    {
        var picture = Of(
            ("mayor", "2020-02-28", "The mayor said 24 dead."),
            ("chief", "2020-02-27", "The chief gave at least 15 dead."),
            ("mayor", "2020-02-27", "The mayor spoke of a toll of about 4."),
            ("chief", "", "The chief said that the flood killed over 30 people.")).Single();
        Assert.Equal(("The dead", "dead"), (picture.Topic, picture.Word));
        Assert.Equal(
            [
                "A 27 February 2020 Bob AtLeast 15 /claims/c1/", "B 27 February 2020 Ann About 4 /claims/c2/", "B 28 February 2020 Ann Exact 24 /claims/c0/", "A - Bob MoreThan 30 /claims/c3/",
            ],
            picture.Points.Select(point => $"{point.Letter.Text} {point.Date?.Text ?? "-"} {point.Who!.Text} {point.Bound} {point.Number} {point.Claim.Address}"));
        Assert.Equal(["0", "5", "10", "15", "20", "25", "30"], picture.Scale.Select(label => label.Text));
        // The greater the higher, and what is at least so much has an arrow up.
        Assert.True(picture.Points[0].Shape.Y < picture.Points[1].Shape.Y);
        Assert.Contains("v-", picture.Points[0].Lines, StringComparison.Ordinal);
        Assert.Equal("", picture.Points[2].Lines);
        PictureRules.Hold(picture);
    }

    [Fact]
    public void Same_numbers_of_one_day_stand_side_by_side()
    {
        var picture = Of(Enumerable.Range(0, 9).Select(i => ("mayor", "2020-02-27", $"The mayor said {25 + (i / 6)} dead.")).ToArray()).Single();
        Assert.Equal(9, picture.Points.Count);
        PictureRules.Hold(picture);
    }

    [Theory]
    [InlineData("The mayor said 24 dead.", "The mayor said 24 injured.")]
    [InlineData("The mayor said 24 dead.", "The mayor said that 30 bridges fell.")]
    [InlineData("The mayor said 24 dead.", "The chief said another 3 people died.")]
    [InlineData("The mayor said 24 dead.", "The chief said 24 dead.")]
    [InlineData("The report counted 50 rocket attacks in the whole year.", "The chief wrote of 3 rocket attacks on the harbour.")]
    [InlineData("The mayor counted 24 US soldiers.", "The chief counted 30 US soldiers.")]
    [InlineData("The mayor reported 24 boats on Monday.", "The chief reported 30 boats in the harbour.")]
    [InlineData("The mayor said 24 dead.", "The chief said 19 dead in Lowtown, 6 dead in Hightown.")]
    public void Numbers_of_other_things_are_not_compared(string one, string other) =>
        Assert.Empty(Of(("mayor", "2020-02-27", one), ("chief", "2020-02-28", other)));

    [Fact]
    public void Claims_about_other_topics_of_the_page_stand_apart()
    {
        var site = Site(("mayor", "2020-02-27", "The mayor said 24 dead."), ("chief", "2020-02-28", "The chief said 15 dead."));
        Assert.Single(site.Page<ExplainerPage>("/a/").Figures);
        Assert.Empty(SmallSite.Of(("a.md", """
            ---
            title: A
            claims:
              - { id: a, kind: statement, text: The mayor said 24 dead., speaker: mayor, about: flood }
              - { id: b, kind: statement, text: The chief said 15 dead., speaker: chief, about: fire }
              - { id: c, text: The flood left 12 dead. }
            ---
            """)).Page<ExplainerPage>("/a/").Figures);
    }

    [Fact]
    public void Ranges_and_limits_are_drawn()
    {
        var picture = Of(("mayor", "2020-02-27", "The mayor said up to 40 people died."), ("chief", "2020-02-27", "The chief said that between 10 and 90 people died.")).Single();
        Assert.Equal([(FigureBound.AtMost, true), (FigureBound.Exact, true)], picture.Points.Select(point => (point.Bound, point.Lines.Length > 0)));
        PictureRules.Hold(picture);
    }

    [Fact]
    public void Figures_of_anything_are_compared_where_their_sentences_agree() =>
        Assert.Equal(("missiles", 2), Of(("mayor", "2020-02-27", "The army launched 16 missiles at the harbour."), ("chief", "2020-02-28", "The army had launched 22 missiles at the harbour.")).Select(picture => (picture.Word, picture.Points.Count)).Single());

    [Fact]
    public void A_claim_leads_to_the_numbers_beside_its_own()
    {
        var site = Site(("mayor", "2020-02-27", "The mayor said 24 dead."), ("chief", "2020-02-28", "The chief said 15 dead."));
        var link = site.Page<ClaimPage>("/claims/c0/").Figures.Single();
        Assert.Equal(("The dead", "dead", 2, "/a/#figures_1"), (link.Topic, link.Word, link.Count, link.Address));
    }

    [Fact]
    public async Task The_table_says_what_the_picture_shows()
    {
        var site = Site(("mayor", "2020-02-27", "The mayor said 24 dead."), ("chief", "2020-02-28", "The chief said at least 15 dead."));
        var page = await Rendered.DocumentAsync(site.Page<ExplainerPage>("/a/"));
        Assert.Equal(
            ["A | 27 February 2020 | Ann | 24: The mayor said 24 dead. | ", "B | 28 February 2020 | Bob | at least 15: The chief said at least 15 dead. | "],
            page.QuerySelectorAll("#figures_1 tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal(["24, Ann, 27 February 2020", "at least 15, Bob, 28 February 2020"], page.QuerySelectorAll("svg a").Where(a => a.GetAttribute("href")!.StartsWith("/claims/", StringComparison.Ordinal)).Select(a => a.GetAttribute("aria-label")));
    }

    private static IReadOnlyList<FiguresPicture> Of(params (string Speaker, string Said, string Text)[] statements) => Site(statements).Page<ExplainerPage>("/a/").Figures;

    private static SiteBuild Site(params (string Speaker, string Said, string Text)[] statements) => SmallSite.Of(
        ("site.yml", "title: The flood\ntopics:\n  toll: The dead\n"),
        ("people/mayor.md", "---\nname: Ann\n---\n"),
        ("people/chief.md", "---\nname: Bob\n---\n"),
        ("a.md", $"---\ntitle: A\nclaims:\n{string.Concat(statements.Select((one, index) => $"  - {{ id: c{index}, kind: statement, text: '{one.Text}', speaker: {one.Speaker}, about: toll{(one.Said.Length > 0 ? $", said: {one.Said}" : "")} }}\n"))}---\n"));
}
