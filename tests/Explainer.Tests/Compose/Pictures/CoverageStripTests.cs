using Explainer.Compose.Pages;
using Explainer.Tests.Theme;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class CoverageStripTests
{
    private const string Claims = "---\ntitle: A\nclaims:\n  - { id: toll, text: At least 24 people died. }\n---\n\n";

    [Fact]
    public void Each_sentence_that_can_be_checked_leads_to_its_mark_or_says_that_it_has_none()
    {
        var strip = SmallSite.Of(("a.md", Claims + """
            The United Nations counted [24 people dead](claim:toll) in Lowtown on 27 February 2020. It was sad.

            Ann Mayor said on 28 February 2020 that 300 houses stood under water in Lowtown and in Hightown. The Herald wrote on 1 March 2020 of [24 dead](claim:toll).
            """)).Page<ExplainerPage>("/a/").Coverage!;
        Assert.Equal(
            ["#r1 The United Nations counted 24 people dead in Lowtown on 27…", "- Ann Mayor said on 28 February 2020 that 300 houses stood…", "#r1-2 The Herald wrote on 1 March 2020 of 24 dead."],
            strip.Ticks.Select(tick => $"{tick.Address ?? "-"} {tick.Words}"));
        Assert.Equal(2, strip.Covered);
    }

    [Fact]
    public async Task It_says_in_words_how_many_there_are()
    {
        var page = await Rendered.DocumentAsync(SmallSite.Of(("a.md", Claims + "The United Nations counted [24 people dead](claim:toll) in Lowtown on 27 February 2020.\n")).Page<ExplainerPage>("/a/"));
        Assert.StartsWith("1 of 1 sentence that can be checked stands under a claim.", page.QuerySelector(".picture figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_says_nothing_to_check_has_none() =>
        Assert.Null(SmallSite.Of(("a.md", "---\ntitle: A\n---\n\nIt was sad.\n")).Page<ExplainerPage>("/a/").Coverage);

    [Fact]
    public async Task Five_hundred_sentences_stand_in_rows_and_stay_small()
    {
        var sentences = string.Concat(Enumerable.Range(0, 500).Select(i => $"The United Nations counted {i} people and {i * 7 % 13} houses in Lowtown{i} on {(i % 28) + 1} February 2020. "));
        var page = SmallSite.Of(("a.md", $"---\ntitle: A\n---\n\n{sentences}\n")).Page<ExplainerPage>("/a/");
        Assert.Equal(500, page.Coverage!.Ticks.Count);
        PictureRules.Hold(page.Coverage);
        Assert.InRange(await PictureSize.OfAsync(page), 1, 25 * 1024);
    }
}
