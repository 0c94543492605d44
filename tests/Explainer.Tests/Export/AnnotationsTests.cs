using System.Text.Json.Nodes;
using Explainer.Export;
using Explainer.Tests.Compose;
using Xunit;

namespace Explainer.Tests.Export;

public sealed class AnnotationsTests
{
    // The motivations and purposes that the Web Annotation Vocabulary has.
    private static readonly string[] Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating",
        "questioning", "replying", "tagging",
    ];

    private static readonly JsonNode Flood = JsonNode.Parse(DataFilesTests.Text(FloodSite.Build().Data, DataFileKind.Annotations))!;

    [Fact]
    public void Every_citation_of_a_passage_is_an_annotation_of_its_own()
    {
        var ids = Items(Flood).Select(item => item["id"]!.GetValue<string>()).ToList();
        Assert.Equal(FloodSite.Build().Site.Claims.Sum(claim => claim.Citations.Count), ids.Count);
        Assert.Equal(ids.Count, Flood["total"]!.GetValue<int>());
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains("https://flood.example/data/annotations.jsonld#toll-1", ids);
    }

    [Fact]
    public void Motivations_and_purposes_are_those_of_the_vocabulary()
    {
        Assert.All(Items(Flood), item => Assert.Contains(item["motivation"]!.GetValue<string>(), Motivations));
        Assert.All(Items(Flood).SelectMany(item => item["body"]!.AsArray()), body => Assert.Contains(body!["purpose"]!.GetValue<string>(), Motivations));
    }

    [Fact]
    public void The_body_is_the_claim_and_the_stance_a_tag()
    {
        var bodies = Items(Flood).Single(item => item["id"]!.GetValue<string>().EndsWith("#toll-2", StringComparison.Ordinal))["body"]!.AsArray();
        Assert.Equal("https://flood.example/claims/toll/", bodies[0]!["id"]!.GetValue<string>());
        Assert.Equal("At least 24 people died in the flood.", bodies[0]!["value"]!.GetValue<string>());
        Assert.Equal(("tagging", "disputes"), (bodies[1]!["purpose"]!.GetValue<string>(), bodies[1]!["value"]!.GetValue<string>()));
        Assert.Equal("Says 23.", bodies[^1]!["value"]!.GetValue<string>());
    }

    [Fact]
    public void Positions_count_the_code_points_of_the_snapshot()
    {
        const string Snapshot = "🌊🌊 The river — 漢字 𝒳 — rose. At noon the dam 𝒳 broke, they say, and the 🌊 came down.";
        var build = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n    citations: [s#p, s#q]\n---\n"),
            ("sources/s.md", "---\ntitle: S\nURL: https://s.example/\narchive-url: https://archive.example/s\narchive-date: 2020-01-02\nsnapshot: s.txt\npassages:\n  - id: p\n    exact: the dam 𝒳 broke […] the 🌊 came\n  - id: q\n    exact: The river\n---\n"),
            ("snapshots/s.txt", Snapshot));
        var runes = Snapshot.EnumerateRunes().ToList();
        var targets = Items(JsonNode.Parse(DataFilesTests.Text(build.Data, DataFileKind.Annotations))!).SelectMany(item => item["target"]!.AsArray()).ToList();

        Assert.Equal(["the dam 𝒳 broke", "the 🌊 came", "The river"], targets.Select(target => Selector(target!, "TextQuoteSelector")["exact"]!.GetValue<string>()));
        foreach (var target in targets)
        {
            var (quote, position) = (Selector(target!, "TextQuoteSelector"), Selector(target!, "TextPositionSelector"));
            var (start, end) = (position["start"]!.GetValue<int>(), position["end"]!.GetValue<int>());
            Assert.Equal(quote["exact"]!.GetValue<string>(), string.Concat(runes[start..end]));
            Assert.EndsWith(quote["prefix"]!.GetValue<string>(), string.Concat(runes[..start]), StringComparison.Ordinal);
            Assert.StartsWith(quote["suffix"]!.GetValue<string>(), string.Concat(runes[end..]), StringComparison.Ordinal);
            Assert.Equal("https://s.example/", target!["source"]!.GetValue<string>());
            Assert.Equal("2020-01-02T00:00:00Z", target["state"]!["sourceDate"]!.GetValue<string>());
            Assert.Equal("https://archive.example/s", target["state"]!["cached"]!.GetValue<string>());
        }
    }

    [Fact]
    public void A_paraphrase_is_a_body_and_no_selector()
    {
        var annotation = Items(Flood).Single(item => item["id"]!.GetValue<string>().EndsWith("#rain-1", StringComparison.Ordinal));
        Assert.Null(annotation["target"]![0]!["selector"]);
        Assert.Contains(annotation["body"]!.AsArray(), body => body!["purpose"]!.GetValue<string>() == "describing");
    }

    private static IEnumerable<JsonNode> Items(JsonNode collection) => collection["first"]!["items"]!.AsArray().Select(item => item!);

    private static JsonNode Selector(JsonNode target, string type) => target["selector"]!.AsArray().Single(selector => selector!["type"]!.GetValue<string>() == type)!;
}
