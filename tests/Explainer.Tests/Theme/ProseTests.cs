using AngleSharp.Html.Dom;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>How Markdown comes out.</summary>
public sealed class ProseTests
{
    [Fact]
    public async Task A_claim_carries_its_fragment_and_leads_to_its_note() =>
        Assert.Contains(
            """<p><span class="claim" id="toll">At least <em>24</em> died</span><a class="ref" id="r1" href="#n1" role="doc-noteref"><span class="vh">Source </span>1</a>.</p>""",
            await TextAsync("[At least *24* died](claim:toll).", ("toll", ClaimStatus.Cited)),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_later_mark_of_a_claim_has_a_reference_of_its_own_and_no_second_fragment() =>
        Assert.Contains(
            """and <span class="claim">again</span><a class="ref" id="r1-2" href="#n1" role="doc-noteref"><span class="vh">Source </span>1</a>""",
            await TextAsync("[Once](claim:toll) and [again](claim:toll).", ("toll", ClaimStatus.Disputed)),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_mark_that_names_no_claim_is_shown_with_a_word() =>
        Assert.Contains(
            """<p><span class="claim unsupported">They died</span> <strong class="flag">no such claim</strong>.</p>""",
            await TextAsync("[They died](claim:none)."),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(ClaimStatus.Uncited, "no source")]
    [InlineData(ClaimStatus.Unresolved, "source not found")]
    [InlineData(ClaimStatus.Superseded, "replaced")]
    [InlineData(ClaimStatus.Retracted, "withdrawn")]
    [InlineData(ClaimStatus.Suspect, "changed since its review")]
    public async Task A_mark_of_a_claim_that_does_not_hold_is_shown_with_a_word(ClaimStatus status, string word)
    {
        var claim = (await DocumentAsync("[They died](claim:toll).", ("toll", status))).QuerySelector("#toll")!;
        Assert.Equal("claim unsupported", claim.ClassName);
        Assert.Equal(word, claim.NextElementSibling!.TextContent);
    }

    [Fact]
    public async Task A_link_to_another_site_is_marked_and_one_to_nowhere_is_only_words()
    {
        var text = await TextAsync("[Out](https://a.example/?b=1&c=2 \"T\"), [in](/two/), [lost](nowhere), <https://b.example>.");
        Assert.Contains("""<a href="https://a.example/?b=1&amp;c=2" rel="external" title="T">Out</a>, <a href="/two/">in</a>, lost, """, text, StringComparison.Ordinal);
        Assert.Contains("""<a href="https://b.example" rel="external">https://b.example</a>.""", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_has_its_words_and_one_that_is_missing_leaves_them() =>
        Assert.Contains(
            """<p><img src="/a.png" alt="A map &quot;x&quot;" loading="lazy"> and no picture</p>""",
            await TextAsync("![A *map* \"x\"](/a.png) and ![no picture](nowhere)"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Headings_begin_below_the_title()
    {
        var headings = (await DocumentAsync("# Top\n\n## Second\n\n### Third\n")).QuerySelectorAll(".prose :is(h1, h2, h3)");
        Assert.Equal(["h2#top", "h2#second", "h3#third"], headings.Select(heading => $"{heading.LocalName}#{heading.Id}"));
    }

    [Fact]
    public async Task A_table_scrolls_by_itself_and_is_aligned_without_style()
    {
        var region = (await DocumentAsync("| a | b | c |\n|---|:-:|--:|\n| 1 | [2](claim:toll) | 3 |\n", ("toll", ClaimStatus.Cited))).QuerySelector(".prose [role=region]")!;
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal(["", "center", "end"], region.QuerySelectorAll("td").Select(cell => cell.ClassName ?? ""));
        Assert.Equal(["col", "col", "col"], region.QuerySelectorAll("th").Select(cell => cell.GetAttribute("scope")));
        Assert.NotNull(region.QuerySelector("td > #toll"));
    }

    [Fact]
    public async Task Tables_have_names_that_differ() =>
        Assert.Equal(
            ["Table 1", "Table 2"],
            (await DocumentAsync("| a |\n|---|\n| 1 |\n\nWords.\n\n| b |\n|---|\n| 2 |\n")).QuerySelectorAll(".prose [role=region]").Select(table => table.GetAttribute("aria-label")));

    [Fact]
    public async Task Html_that_prose_may_use_is_kept_and_comments_are_not()
    {
        var text = await TextAsync("H<sub>2</sub>O <!-- for us --> <del>x</del>\n\n<!-- also for us -->\n\n<details><summary>More</summary></details>\n");
        Assert.Contains("H<sub>2</sub>O  <del>x</del>", text, StringComparison.Ordinal);
        Assert.Contains("<details><summary>More</summary></details>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("for us", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=\"/x.png\" onerror=\"alert(1)\"> b")]
    [InlineData("<!-- x --><script>alert(1)</script>")]
    [InlineData("<!-- --!><script>alert(1)</script> -->")]
    [InlineData("<td></td><img src=\"/x.png\" onerror=\"alert(1)\">")]
    [InlineData("<p style=\"color:red\">x</p>")]
    [InlineData("<a href=\" java\tscript:alert(1)\">x</a>")]
    [InlineData("a <a href=\"javascript:alert(1)\">x</a> b")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">x</a>")]
    [InlineData("<p><svg onload=\"alert(1)\"></svg></p>")]
    [InlineData("[x](<javascript:alert(1)>)\n\n<javascript:alert(1)>")]
    public async Task Html_that_prose_may_not_use_is_shown_as_text(string markdown)
    {
        var samples = new Samples();
        var view = samples.Prose(markdown);
        // What the address check of the site makes of such links.
        view = view with { Hrefs = view.Hrefs.ToDictionary(link => link.Key, link => link.Value?.StartsWith("java", StringComparison.Ordinal) == true ? null : link.Value) };
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await Rendered.TextAsync(samples.Explainer(view)));
        Assert.Empty(document.QuerySelectorAll("main script, svg, [onerror], [onload], [style]"));
        Assert.DoesNotContain(document.QuerySelectorAll("a[href]"), link => link.GetAttribute("href")!.Contains("script:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_a_source_says_where_its_copy_is_and_any_other_does_not()
    {
        var build = SmallSite.Of(
            ("sources/kept.md", "---\ntitle: Kept\nURL: https://a.example/kept?x=1&y=2\narchive-url: https://archive.example/kept\narchive-date: 2020-01-02\n---\nSee <https://a.example/kept?x=1&y=2>.\n"),
            ("sources/lost.md", "---\ntitle: Lost\nURL: https://a.example/lost\n---\n"),
            ("a.md", "---\ntitle: A\n---\n[One](https://a.example/kept?x=1&y=2), [another](https://a.example/lost), [a third](https://a.example/kept) and [a page](sources/kept.md).\n"));
        (string?, string?, string?) kept = ("https://a.example/kept?x=1&y=2", "https://archive.example/kept", "2020-01-02");
        var prose = await LinksAsync(build.Page<Explainer.Compose.Pages.ExplainerPage>(), "main p > a[href]");
        Assert.Equal([kept, default, default, default], prose.Take(4));
        Assert.Contains(kept, await LinksAsync(build.Page<Explainer.Compose.Pages.SourcePage>("/sources/kept/"), "main a[href^='https://a.example/kept']"));

        static async Task<IEnumerable<(string?, string?, string?)>> LinksAsync(Explainer.Compose.PageModel page, string selector) =>
            (await Rendered.DocumentAsync(page)).QuerySelectorAll(selector)
                .Select(link => (link.GetAttribute("data-originalurl"), link.GetAttribute("data-versionurl"), link.GetAttribute("data-versiondate"))).ToList();
    }

    private static Task<string> TextAsync(string markdown, params (string Id, ClaimStatus Status)[] claims)
    {
        var samples = new Samples();
        return Rendered.TextAsync(Page(samples, markdown, claims));
    }

    private static Task<IHtmlDocument> DocumentAsync(string markdown, params (string Id, ClaimStatus Status)[] claims) =>
        Rendered.DocumentAsync(Page(new Samples(), markdown, claims));

    private static Explainer.Compose.Pages.ExplainerPage Page(Samples samples, string markdown, (string Id, ClaimStatus Status)[] claims) =>
        samples.Explainer(samples.Prose(markdown, claims)) with { Lead = samples.Prose(""), Contents = [], Notes = [.. claims.Select((_, index) => samples.Note(index + 1))] };
}
