using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Resolve;

/// <summary>Which sentences of a page can be checked, and which of them stand under a claim.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Sentences_are_counted_by_page_and_in_all()
    {
        var coverage = Of(
            ("a.md", Page("One of the 24 [died on 2 May](claim:died). Another 12 left on 3 May.")),
            ("b.md", "---\ntitle: B\n---\nIt rained for 12 days, until 4 May.\n"),
            ("c.md", "---\ntitle: C\n---\nIt rained.\n"));

        Assert.Equal(new CoverageCount(3, 1), coverage.Count);
        Assert.Equal(33, coverage.Count.Percent);
        Assert.Equal([new(2, 1), new(1, 0), new CoverageCount(0, 0)], coverage.Pages.Select(page => page.Count));
        Assert.Null(coverage.Pages[2].Count.Percent);
    }

    [Fact]
    public void Sentences_keep_their_order_and_their_places()
    {
        var page = Of(("a.md", Page("Of 24 boats\n**12** left on 3 May. Then [12 came](claim:died) on 4 May."))).Pages[0];

        Assert.Equal(["Of 24 boats 12 left on 3 May.", "Then 12 came on 4 May."], page.Sentences.Select(sentence => sentence.Words));
        Assert.Equal([false, true], page.Sentences.Select(sentence => sentence.IsCovered));
        Assert.Equal((8, 1, 9), (page.Sentences[0].At.Line, page.Sentences[0].At.Column, page.Sentences[0].LastLine));
        Assert.Equal(("input/a.md", 9, 23, 9), (page.Sentences[1].At.Path, page.Sentences[1].At.Line, page.Sentences[1].At.Column, page.Sentences[1].LastLine));
        Assert.Equal("Then [12 came](claim:died) on 4 May.".Length, page.Sentences[1].At.Length);
    }

    [Theory]
    [InlineData("[Two of 24 died on 2 May. Another 12 left on 3 May](claim:died).", 2, 2)]
    [InlineData("Two of [24](claim:none) died on 2 May.", 1, 0)]
    [InlineData("# Two of 24 died on 2 May\n\n`Two of 24 died on 2 May` and ![two of 24 died on 2 May](a.png)", 0, 0)]
    [InlineData("<p>Two of 24 died on 2 May</p>\n\n    Two of 24 died on 2 May", 0, 0)]
    [InlineData("[Two of 24 died on 2 May](b.md)", 0, 0)]
    [InlineData("[Two of 24 died on 2 May](https://wire.example/)", 1, 0)]
    [InlineData("Did two of 24 die on 2 May? “Did two of 24 die on 2 May?”", 0, 0)]
    [InlineData("- Two of 24 died on 2 May.\n- > Two of 24 died on 3 May.", 2, 0)]
    public void Prose_is_read_and_nothing_else(string markdown, int checkWorthy, int covered) =>
        Assert.Equal(new CoverageCount(checkWorthy, covered), Of(("a.md", Page(markdown))).Count);

    [Theory]
    [InlineData(0, 0, 100, false)]
    [InlineData(3, 2, 66, false)]
    [InlineData(3, 2, 67, true)]
    [InlineData(1000, 999, 100, true)]
    public void Share_is_compared_before_it_is_rounded(int checkWorthy, int covered, int minimum, bool isBelow) =>
        Assert.Equal(isBelow, new CoverageCount(checkWorthy, covered).IsBelow(minimum));

    [Fact]
    public void Minimum_that_is_no_share_is_reported_where_it_stands()
    {
        var findings = SmallSite.Of(("site.yml", "title: A\ncoverage:\n  minimum: 101\n")).Findings.All;
        Assert.Equal(["input/site.yml:3:12"], findings.Where(finding => finding.Rule.Id == "FC702").Select(finding => finding.At.ToString()));
    }

    private static string Page(string prose) => $"---\ntitle: A\nclaims:\n  - id: died\n    text: Some died.\n    citations: [s#p]\n---\n{prose}\n";

    private static SiteCoverage Of(params (string Name, string Text)[] files) =>
        SmallSite.Of([("sources/s.md", "---\ntitle: S\npassages: [{ id: p, paraphrase: Some died. }]\n---\n"), .. files]).Site.Coverage;
}
