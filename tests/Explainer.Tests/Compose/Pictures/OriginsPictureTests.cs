using Explainer.Compose.Pages;
using Explainer.Compose.Pictures;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class OriginsPictureTests
{
    [Fact]
    public void A_first_report_stands_left_of_what_repeats_it_over_all_steps()
    {
        var picture = Source("gazette", Wire, Gazette, Herald);
        PictureRules.Hold(picture);
        var frame = Assert.Single(picture.Frames);
        Assert.Equal(
            [("/sources/wire/", OriginsRole.First, false), ("/sources/gazette/", OriginsRole.Repeat, true), ("/sources/herald/", OriginsRole.Repeat, false)],
            frame.Nodes.Select(node => (node.Address, node.Role, node.IsSubject)));
        Assert.Equal(frame.Nodes.Select(node => node.Box.X), frame.Nodes.Select(node => node.Box.X).Distinct().Order());
        Assert.Equal([(frame.Nodes[0].Box.Right, frame.Nodes[1].Box.X), (frame.Nodes[1].Box.Right, frame.Nodes[2].Box.X)], frame.Repeats.Select(repeat => (repeat.X1, repeat.X2)));
        Assert.Equal("Wire on the flood, Wire · The Daily, 3 May 2024", frame.Nodes[0].Name);
    }

    [Fact]
    public void Repeats_of_one_step_stand_by_date_undated_ones_last()
    {
        var picture = Source("wire", Wire, Repost("a", "2024-05-09"), Repost("b", null), Repost("c", "2024-05-04"));
        PictureRules.Hold(picture);
        Assert.Equal(["/sources/wire/", "/sources/c/", "/sources/a/", "/sources/b/"], picture.Frames[0].Nodes.Select(node => node.Address));
    }

    [Fact]
    public void A_source_that_neither_repeats_nor_is_repeated_has_no_picture() =>
        Assert.Null(SmallSite.Of(Wire).Page<SourcePage>("/sources/wire/").Origins);

    [Fact]
    public void Sources_in_a_circle_are_drawn_with_the_way_back()
    {
        var picture = Source("a", Chain("a", "b"), Chain("b", "a"));
        PictureRules.Hold(picture);
        Assert.Equal(2, picture.Frames[0].Repeats.Count);
        Assert.Single(picture.Frames[0].Repeats, repeat => repeat.X2 < repeat.X1);
    }

    [Fact]
    public void Echoes_of_a_claim_share_a_frame_and_every_origin_has_its_own()
    {
        var picture = Claim("wire#p, herald#p, other#p", Wire, Gazette, Herald, Plain("other", "Other"))!;
        PictureRules.Hold(picture);
        Assert.Equal([["wire", "gazette", "herald"], ["other"]], picture.Frames.Select(frame => frame.Nodes.Select(node => node.Address.Split('/')[2])));
        // The Gazette is not cited, and is what joins the two.
        Assert.Equal([true, false, true, true], picture.Frames.SelectMany(frame => frame.Nodes).Select(node => node.IsSubject));
    }

    [Fact]
    public void Sources_that_only_have_one_publisher_are_joined_and_no_arrow_leads_from_one_to_the_other()
    {
        var picture = Claim("x#p, y#p", Plain("x", "Wire"), Plain("y", "WIRE"))!;
        PictureRules.Hold(picture);
        var frame = Assert.Single(picture.Frames);
        Assert.Empty(frame.Repeats);
        var join = Assert.Single(frame.Joins);
        Assert.Equal((frame.Nodes[0].Box.Bottom, frame.Nodes[1].Box.Y), (join.Top, join.Bottom));
    }

    [Fact]
    public void A_claim_whose_sources_are_all_origins_has_no_picture() =>
        Assert.Null(Claim("wire#p, other#p", Wire, Plain("other", "Other")));

    [Fact]
    public async Task Of_very_many_repeats_the_furthest_are_left_out_and_counted()
    {
        var page = SmallSite.Of([Wire, .. Enumerable.Range(0, 60).Select(i => Repost($"r{i}", "2024-05-04")), Chain("far", "r0")]).Page<SourcePage>("/sources/wire/");
        Assert.InRange(await PictureSize.OfAsync(page), 1, 25 * 1024);
        var picture = page.Origins!;
        PictureRules.Hold(picture);
        Assert.Equal((OriginsPicture.MostSources, 62 - OriginsPicture.MostSources), (picture.SourceCount, picture.LeftOut));
        Assert.DoesNotContain(picture.Frames[0].Nodes, node => node.Address == "/sources/far/");
    }

    private static readonly (string, string) Wire = ("sources/wire.md", "---\ntitle: Wire on the flood\npublisher: Wire\ncontainer-title: The Daily\nissued: 2024-05-03\npassages:\n  - { id: p, paraphrase: Yes. }\n---\n");
    private static readonly (string, string) Gazette = Chain("gazette", "wire");
    private static readonly (string, string) Herald = Chain("herald", "gazette");

    private static (string, string) Chain(string id, string from) =>
        ($"sources/{id}.md", $"---\ntitle: {id} on the flood\npublisher: {id} and company\nderived-from: [{from}]\npassages:\n  - {{ id: p, paraphrase: Yes. }}\n---\n");

    private static (string, string) Repost(string id, string? issued) =>
        ($"sources/{id}.md", $"---\ntitle: A very long title of a repost of what the wire had about the flood in the valley of the dam\npublisher: {id}\n{(issued is null ? "" : $"issued: {issued}\n")}derived-from: [wire]\n---\n");

    private static (string, string) Plain(string id, string publisher) =>
        ($"sources/{id}.md", $"---\ntitle: {id} on the flood\npublisher: {publisher}\npassages:\n  - {{ id: p, paraphrase: Yes. }}\n---\n");

    private static OriginsPicture Source(string id, params (string, string)[] sources) => SmallSite.Of(sources).Page<SourcePage>($"/sources/{id}/").Origins!;

    private static OriginsPicture? Claim(string citations, params (string, string)[] sources) =>
        SmallSite.Of([("a.md", $"---\ntitle: A\nclaims:\n  - {{ id: c, text: C., citations: [{citations}] }}\n---\n[C](claim:c).\n"), .. sources]).Page<ClaimPage>().Origins;
}
