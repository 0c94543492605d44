using Explainer.Compose.Pages;
using Explainer.Parse;
using Explainer.Tests.Theme;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class EvidenceMapTests
{
    [Fact]
    public void A_line_joins_each_claim_to_each_of_its_sources()
    {
        var picture = FloodSite.Build().Page<ExplainerPage>("/what-happened/").Evidence!;
        PictureRules.Hold(picture);
        var toll = picture.Claims.Single(claim => claim.Note.Text == "1");
        Assert.Equal("#n1", toll.Note.Address);
        Assert.Equal(
            [("United Nations", Stance.Supports), ("The Herald", Stance.Disputes)],
            toll.Edges.Select(edge => (picture.Sources[edge.Source].Name, edge.Stance)).OrderBy(edge => edge.Stance));
        Assert.Equal([Stance.Supports, Stance.Disputes], picture.Stances);
        Assert.False(picture.IsGathered);
    }

    [Fact]
    public void Sources_lead_to_their_pages_and_are_named_in_the_words_that_are_drawn()
    {
        var sources = FloodSite.Build().Page<ExplainerPage>("/what-happened/").Evidence!.Sources;
        Assert.Equal(["/sources/herald/", "/sources/un/"], sources.SelectMany(source => source.Links).Select(link => link.Address).Order(StringComparer.Ordinal));
        Assert.All(sources, source => Assert.Null(Assert.Single(source.Links).Name));
        Assert.Contains(sources, source => source.Lines.Select(line => line.Text).SequenceEqual(["United Nations", "Report on the flood"]));
    }

    [Fact]
    public void A_claim_without_evidence_keeps_its_place() =>
        Assert.Empty(Page(
            """
              - { id: a, text: A., citations: [s1#p, s2#p] }
              - { id: b, text: B. }
            """,
            "[A](claim:a) and [B](claim:b).").Evidence!.Claims.Single(claim => claim.Note.Text == "2").Edges);

    [Fact]
    public void One_claim_or_one_source_makes_no_picture()
    {
        Assert.Null(Page("  - { id: a, text: A., citations: [s1#p, s2#p] }\n", "[A](claim:a).").Evidence);
        Assert.Null(Page("  - { id: a, text: A., citations: [s1#p] }\n  - { id: b, text: B., citations: [s1#p] }\n", "[A](claim:a), [B](claim:b).").Evidence);
    }

    [Fact]
    public void Of_more_than_sixty_lines_those_to_one_publisher_become_one_and_disputes_stay_apart()
    {
        var picture = Large(claims: 31, sources: 20, citations: 2).Page<ExplainerPage>().Evidence!;
        PictureRules.Hold(picture);
        Assert.True(picture.IsGathered);
        Assert.Equal(7, picture.Sources.Count);
        Assert.Equal(20, picture.Sources.Sum(source => source.Links.Count));
        Assert.All(picture.Sources.SelectMany(source => source.Links), link => Assert.Contains(", Publisher ", link.Name, StringComparison.Ordinal));
        Assert.All(picture.Claims, claim => Assert.Single(claim.Lines));
        Assert.All(picture.Claims, claim => Assert.Equal(claim.Edges.Count, claim.Edges.DistinctBy(edge => (edge.Source, edge.Stance == Stance.Disputes)).Count()));
    }

    [Fact]
    public void Of_very_many_sources_of_one_publisher_the_rest_are_counted()
    {
        var picture = Large(claims: 40, sources: 120, citations: 3).Page<ExplainerPage>().Evidence!;
        PictureRules.Hold(picture);
        Assert.Equal(120, picture.Sources.Sum(source => source.Links.Count + (source.More is { } more ? int.Parse(more.Text, System.Globalization.CultureInfo.InvariantCulture) : 0)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(20, 2)]
    [InlineData(60, 4)]
    public void Words_and_marks_never_run_into_one_another(int claims, int citations)
    {
        if (Large(claims, 30, citations).Page<ExplainerPage>().Evidence is { } picture)
            PictureRules.Hold(picture);
    }

    [Fact]
    public async Task The_picture_of_a_hundred_claims_is_below_twenty_five_kilobytes()
    {
        // Two hundred citations and one more for each source, each of a publisher of its own: nothing can be gathered.
        var page = Large(claims: 100, sources: 90, citations: 2, publishers: 90).Page<ExplainerPage>();
        PictureRules.Hold(page.Evidence!);
        Assert.InRange(await PictureSize.OfAsync(page), 1, 25 * 1024);
    }

    [Fact]
    public async Task Each_mark_has_a_name_that_makes_sense_alone()
    {
        var page = await Rendered.DocumentAsync(FloodSite.Build().Page<ExplainerPage>("/what-happened/"));
        var names = page.QuerySelectorAll("svg.map a.mark").Select(mark => mark.GetAttribute("aria-label") ?? mark.TextContent).ToList();
        Assert.Contains("1 At least 24 people died in the flood.", names);
        Assert.Contains("United Nations Report on the flood", names);
    }

    private static ExplainerPage Page(string claims, string prose) => SmallSite.Of(
        ("a.md", $"---\ntitle: A\nclaims:\n{claims}\n---\n{prose}\n"),
        ("sources/s1.md", "---\ntitle: S1\npublisher: One\npassages:\n  - { id: p, paraphrase: Yes. }\n---\n"),
        ("sources/s2.md", "---\ntitle: S2\npublisher: Two\npassages:\n  - { id: p, paraphrase: Yes. }\n---\n")).Page<ExplainerPage>();

    private static SiteBuild Large(int claims, int sources, int citations, int publishers = 7)
    {
        var random = new Random(7);
        Stance[] stances = [Stance.Supports, Stance.Partly, Stance.Disputes, Stance.Reports, Stance.Context];
        var yaml = string.Concat(Enumerable.Range(0, claims).Select(i =>
            $"  - id: c{i}x\n    text: {Sentence(random, 18)}.\n    citations:\n"
            + string.Concat(Enumerable.Range(0, citations).Select(_ => $"      - {{ passage: s{random.Next(sources)}#p, stance: {stances[random.Next(5)].ToString().ToLowerInvariant()} }}\n"))
            // So that no source is left out.
            + string.Concat(Enumerable.Range(0, sources).Where(source => source % claims == i).Select(source => $"      - {{ passage: s{source}#p, stance: context }}\n"))));
        var files = Enumerable.Range(0, sources).Select(i =>
            ($"sources/s{i}.md", $"---\ntitle: {Sentence(random, 9)}\npublisher: Publisher {i % publishers} of {Sentence(new Random(i % publishers), 3)}\nissued: 2020-01-{(i % 28) + 1:00}\npassages:\n  - {{ id: p, paraphrase: Yes. }}\n---\n"));
        return SmallSite.Of([("a.md", $"---\ntitle: A\nclaims:\n{yaml}---\n{string.Join(' ', Enumerable.Range(0, claims).Select(i => $"[Said](claim:c{i}x)."))}\n"), .. files]);
    }

    // Of a thousand words, each of letters by chance: they compress no better than those of a language.
    private static readonly string[] Words = Enumerable.Range(0, 1000).Select(i => new Random(i))
        .Select(random => string.Concat(Enumerable.Range(0, random.Next(2, 10)).Select(_ => (char)('a' + random.Next(26))))).ToArray();

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
