using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>FC801 to FC803, FC809 and FC810 beyond their pages.</summary>
public class SourceRulesTests
{
    [Theory]
    [InlineData("title: S", "issued URL")]
    [InlineData("title: S\nissued: 2020\nURL: https://a.example/", "")]
    [InlineData("issued: 2020\nURL: https://a.example/", "title")]
    [InlineData("title: S\ntype: book\nissued: 2020", "URL")]
    [InlineData("title: S\ntype: book\nissued: 2020\nISBN: 978-3-16-148410-0", "")]
    [InlineData("title: S\ntype: article-journal\nissued: 2020\nDOI: 10.1000/1", "")]
    [InlineData("title: S\ntype: article-journal\nissued: 2020\npage: 3", "URL")]
    [InlineData("title: S\ntype: article-journal\nissued: 2020\ncontainer-title: J\npage: 3", "")]
    [InlineData("title: S\ntype: personal_communication", "issued")]
    [InlineData("title: S\ntype: treaty\nissued: 1919", "")]
    [InlineData("title: S\ntype: classic", "")]
    [InlineData("title: S\ntype: entry-encyclopedia\nURL: https://a.example/", "")]
    [InlineData("title: S\ntype: webpage\nURL: https://a.example/", "issued")]
    [InlineData("title: S\nURL: https://a.example/\naccessed: 2020-01-01", "")]
    [InlineData("title: S\ntype: article-newspaper\nURL: https://a.example/\naccessed: 2020-01-01", "issued")]
    [InlineData("title: S\nissued: 2020\narchive-url: https://archive.example/", "")]
    public void A_source_is_reported_once_with_all_that_it_lacks(string keys, string absent)
    {
        var findings = Of("FC801", ("sources/s.md", $"---\n{keys}\n---\n"));
        Assert.Equal(absent.Length == 0 ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.Contains($"has no {absent.Replace(" ", " and no ", StringComparison.Ordinal)}: ", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: S\nisued: 2020\nURL: https://a.example/")]
    [InlineData("title: S\nissued: last May\nURL: https://a.example/")]
    [InlineData("title: S\nissued:\nURL: https://a.example/")]
    [InlineData("title: S\nissued: [\n")]
    public void What_could_not_be_read_is_not_missing(string keys) =>
        Assert.Empty(Of("FC801", ("sources/s.md", $"---\n{keys}\n---\n")));

    [Fact]
    public void Where_most_sources_have_no_copy_one_note_counts_them()
    {
        var finding = Assert.Single(Of("FC802", [.. Sources(5), Source("z", "URL: https://z.example/\narchive-url: https://archive.example/z")]));
        Assert.StartsWith("Nothing is kept of 5 of the 6 sources on the web, \"s0\", \"s1\", \"s2\" and 2 more. ", finding.Message, StringComparison.Ordinal);
        Assert.Equal("input/sources/s0.md:3:6", finding.At.ToString());
    }

    [Fact]
    public void Where_most_sources_have_a_copy_each_other_is_named() =>
        Assert.Equal(
            ["input/sources/s0.md:3:6", "input/sources/s1.md:3:6"],
            Of("FC802", [.. Sources(2), .. "xyz".Select(id => Source(id.ToString(), $"URL: https://{id}.example/\narchive-url: https://archive.example/{id}"))]).Select(finding => finding.At.ToString()));

    [Theory]
    [InlineData("", Level.Warning, "Look for its new address")]
    [InlineData("archive-url: https://archive.example/s", Level.Note, "Readers have the archived copy, https://archive.example/s.")]
    [InlineData("archive-url: https://archive.example/lost", Level.Warning, "Look for its new address")]
    [InlineData("snapshot: s.txt", Level.Warning, "Its words are kept in input/snapshots/s.txt.")]
    [InlineData("snapshot: nowhere.txt", Level.Warning, "Look for its new address")]
    public void A_dead_source_is_as_bad_as_what_is_left_of_it(string key, Level level, string remedy)
    {
        var finding = Of("FC803", Source("s", $"URL: https://s.example/\n{key}"), ("snapshots/s.txt", "It fell."), Dead("https://s.example/", "https://archive.example/lost"))
            .Single(finding => finding.At.Line == 3);
        Assert.Equal((level, true), (finding.Level, finding.Message.Contains(remedy, StringComparison.Ordinal)));
        Assert.StartsWith("\"https://s.example/\" led nowhere on 2024-05-04 (status 404, not found). ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_copy_is_reported_at_its_key() =>
        Assert.Contains("another archived copy of \"s\"", Assert.Single(Of("FC803", Source("s", "URL: https://s.example/\narchive-url: https://archive.example/s"), Dead("https://archive.example/s"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_link_of_the_prose_to_a_dead_source_is_told_of_the_copy()
    {
        var finding = Of("FC803", Source("s", "URL: https://s.example/\narchive-url: https://archive.example/s"), ("a.md", "---\ntitle: A\n---\nSee [S](https://s.example/#part).\n"), Dead("https://s.example/"))
            .Single(finding => finding.At.Path == "input/a.md");
        Assert.Equal((Level.Warning, "input/a.md:4:5"), (finding.Level, finding.At.ToString()));
        Assert.EndsWith("Link to the archived copy, https://archive.example/s.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](a.svg)", 1)]
    [InlineData("[![](a.svg)](https://a.example/)", 1)]
    [InlineData("![*map*](a.svg)", 0)]
    [InlineData("![`x`](a.svg)", 0)]
    [InlineData("<img src=\"/a.svg\">", 1)]
    [InlineData("Text <img src='/a.svg' ALT=''> text", 0)]
    [InlineData("Text <img src='/a.svg' alt=' '> text", 1)]
    [InlineData("<!-- <img src='/a.svg'> -->", 0)]
    [InlineData("`![](a.svg)`", 0)]
    public void An_image_needs_words_or_says_that_it_needs_none(string prose, int count) =>
        Assert.Equal(count, Of("FC809", ("a.svg", "<svg/>"), ("a.md", $"---\ntitle: A\n---\n{prose}\n")).Count);

    [Fact]
    public void A_link_in_HTML_is_reported_at_its_own_tag() =>
        Assert.Equal(
            ["input/a.md:6:4", "input/a.md:7:11"],
            Of("FC804", ("a.md", "---\ntitle: A\n---\n<div>\n<p>One &amp; two</p>\n<p><a href=\"/no/\">x</a></p>\n<!-- a --><a href=\"/none/\">y</a>\n</div>\n")).Select(finding => finding.At.ToString()));

    [Theory]
    [InlineData("## A\n#### B\n#### C\n## D", "5")]
    [InlineData("### A\n### B", "4")]
    [InlineData("# A\n## B\n### C", "")]
    [InlineData("# A\n### B", "")]
    [InlineData("# A\n#### B", "5")]
    [InlineData("A\n---\n\n> #### B", "7")]
    [InlineData("## A\n### B\n#### C\n## D\n### E", "")]
    public void A_heading_is_one_level_below_the_last_at_most(string prose, string lines) =>
        Assert.Equal(lines, string.Join(' ', Of("FC810", ("a.md", $"---\ntitle: A\n---\n{prose}\n")).Select(finding => finding.At.Line)));

    private static List<Finding> Of(string rule, params (string Name, string Text)[] files) =>
        SmallSite.Of(files).Findings.All.Where(finding => finding.Rule.Id == rule).ToList();

    private static (string Name, string Text) Source(string id, string keys) => ($"sources/{id}.md", $"---\ntitle: S\n{keys}\n---\n");

    private static IEnumerable<(string Name, string Text)> Sources(int count) => Enumerable.Range(0, count).Select(i => Source($"s{i}", $"URL: https://s{i}.example/"));

    private static (string Name, string Text) Dead(params string[] urls) =>
        ("links.yml", string.Concat(urls.Select(url => $"- url: {url}\n  checked: 2024-05-04\n  status: 404\n  since: 2024-05-04\n")));
}
