using Explainer.Compose.Pages;
using Explainer.Compose.Pictures;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class StanceMatrixTests
{
    [Fact]
    public void Signs_stand_in_the_row_of_the_speaker_and_the_column_of_the_subject()
    {
        var picture = FloodSite.Build().Page<WhoSaidWhatPage>().Matrix!;
        PictureRules.Hold(picture);

        Assert.Equal(["topic_cause", "claim_toll", "other_"], picture.Columns.OrderBy(column => column.X).Select(column => column.Subject.Id));
        Assert.Equal(["The cause", "At least 24 people died in the…", ""], picture.Columns.Select(column => column.Title.Text));
        var mayor = picture.Groups[0].Rows[0];
        var denial = Assert.Single(mayor.Marks);
        Assert.Equal(("Ann Mayor", Act.Denies, true, "#mayor-denies"), (mayor.Speaker.Name, denial.Act.Act, denial.Act.IsExact, denial.Act.Address));
        Assert.Equal(picture.Columns.Single(column => column.Subject.Title == "The cause").X, denial.X);
        Assert.InRange(denial.Y, mayor.Target.Y, mayor.Target.Bottom);
        Assert.Equal([Act.Denies, Act.Accuses, Act.DeclinesToComment], picture.Acts);
    }

    [Fact]
    public void Several_acts_stand_side_by_side_with_their_counts()
    {
        var picture = Site("""
              - { id: a, kind: statement, speaker: p, text: No., act: denies, about: t, topics: [t] }
              - { id: b, kind: statement, speaker: p, text: No., act: denies, about: t, topics: [t] }
              - { id: c, kind: statement, speaker: p, text: Bad., act: condemns, about: t, topics: [t] }
              - { id: d, kind: statement, speaker: q, text: So., about: u, topics: [u] }
            """)!;
        PictureRules.Hold(picture);
        Assert.Equal(["T", "U"], picture.Columns.Select(column => column.Title.Text));
        Assert.Equal([(Act.Denies, "×2"), (Act.Condemns, null)], picture.Groups[0].Rows[0].Marks.Select(mark => (mark.Act.Act, mark.Count?.Text)));
    }

    [Fact]
    public void A_heading_is_beside_the_line_to_its_column_and_no_line_runs_through_another()
    {
        var picture = Site(string.Concat(Enumerable.Range(1, 10).Select(n =>
            $"  - {{ id: c{n}, kind: statement, speaker: {(n % 2 == 0 ? "p" : "q")}, text: Said., about: a-subject-with-a-name-of-many-words-{n}, topics: [a-subject-with-a-name-of-many-words-{n}] }}\n")))!;
        PictureRules.Hold(picture);
        Assert.All(
            from column in picture.Columns from other in picture.Columns where column != other select (column, other),
            pair => Assert.False(pair.other.Title.Box.Overlaps(new(pair.column.X, pair.column.Top, 1, picture.Height - pair.column.Top))));
    }

    [Fact]
    public void One_speaker_makes_no_picture() =>
        Assert.Null(Site("  - { id: a, kind: statement, speaker: p, text: No., about: t }\n"));

    [Fact]
    public void Of_very_many_speakers_those_who_said_most_are_shown_and_the_others_counted()
    {
        var people = Enumerable.Range(0, 100).Select(i => ($"people/s{i}.md", $"---\nname: Speaker {i:000} of the long and winding council of the valley\ngroup: g{i % 3}\n---\n")).ToArray();
        var claims = string.Concat(Enumerable.Range(0, 100).SelectMany(i => Enumerable.Range(0, i < 70 ? 1 : 2).Select(n =>
            $"  - {{ id: c{i}-{n}, kind: statement, speaker: s{i}, text: Said., about: t{i % 12}, topics: [t{i % 12}], act: {(n == 0 ? "says" : "denies")} }}\n")));
        var picture = SmallSite.Of([("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"), .. people]).Page<WhoSaidWhatPage>().Matrix!;
        PictureRules.Hold(picture);
        var shown = picture.Groups.SelectMany(group => group.Rows).Select(row => row.Speaker.Id).ToList();
        Assert.Equal((StanceMatrix.MostSpeakers, 20), (shown.Count, picture.LeftOut));
        Assert.Subset(shown.ToHashSet(), Enumerable.Range(70, 30).Select(i => $"s{i}").ToHashSet());
    }

    [Fact]
    public async Task Where_everybody_speaks_of_everything_the_picture_stays_below_twenty_five_kilobytes()
    {
        var people = Enumerable.Range(0, 60).Select(i => ($"people/s{i}.md", $"---\nname: Speaker {i * 7919 % 1000} of {i}\n---\n")).ToArray();
        var claims = string.Concat(Enumerable.Range(0, 1800).Select(i =>
            $"  - {{ id: c{i * 7919 % 10007}, kind: statement, speaker: s{i % 60}, text: Said., about: t{i / 60 % 10}, topics: [t{i / 60 % 10}], act: {(i / 600 == 0 ? "says" : i / 600 == 1 ? "denies" : "accuses")} }}\n"));
        var page = SmallSite.Of([("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"), .. people]).Compose().OfType<WhoSaidWhatPage>().First();
        PictureRules.Hold(page.Matrix!);
        Assert.Equal((10, 50), (page.Matrix!.Groups.Sum(group => group.Rows.Count), page.Matrix.LeftOut));
        Assert.InRange(await PictureSize.OfAsync(page), 1, 25 * 1024);
    }

    private static StanceMatrix? Site(string claims) => SmallSite.Of(
        ("a.md", $"---\ntitle: A\nclaims:\n{claims}\n---\n"),
        ("people/p.md", "---\nname: P\n---\n"),
        ("people/q.md", "---\nname: Q\n---\n")).Page<WhoSaidWhatPage>().Matrix;
}
