using AngleSharp.Dom;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Languages;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>What holds for every kind of page.</summary>
public sealed class DocumentTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp; é 中";

    public static TheoryData<string> Kinds => new(new Samples().Pages.Select(page => page.GetType().Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_a_whole_document_without_a_fault(string kind)
    {
        Assert.StartsWith("<!doctype html>", await Rendered.TextAsync(Page(kind)), StringComparison.Ordinal);
        var document = await Rendered.DocumentAsync(Page(kind));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main#main"));
        // In a frame there is nothing to skip.
        Assert.Equal(kind == nameof(EmbedPage) ? null : "#main", document.QuerySelector("body > a")?.GetAttribute("href"));
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(document.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_holds_no_inline_script_and_no_inline_style(string kind)
    {
        var document = await Rendered.DocumentAsync(Page(kind));
        // What stands in somebody else's frame has none.
        Assert.Equal(
            kind == nameof(EmbedPage) ? [] : new[] { (ThemeAssets.Script.Address, "") },
            document.QuerySelectorAll("script:not([type='application/ld+json'])").Select(script => (script.GetAttribute("src")!, script.TextContent)));
        Assert.Empty(document.QuerySelectorAll("style, [style], iframe, object, embed"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Value.StartsWith("data:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Headings_skip_no_level(string kind)
    {
        var document = await Rendered.DocumentAsync(Page(kind));
        var before = 0;
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"{heading.OuterHtml} follows h{before}");
            before = level;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_region_has_a_name_of_its_own(string kind)
    {
        var document = await Rendered.DocumentAsync(Page(kind));
        var names = document.QuerySelectorAll("nav, [role=region], [role=doc-endnotes]")
            .Select(element => element.GetAttribute("aria-label") ?? document.GetElementById(element.GetAttribute("aria-labelledby") ?? "")?.TextContent)
            .ToList();
        Assert.DoesNotContain(names, string.IsNullOrWhiteSpace);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Addresses_are_from_the_root_of_the_site(string kind)
    {
        var document = await Rendered.DocumentAsync(Page(kind));
        var targets = document.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
        Assert.All(targets, target => Assert.Matches("^(/(?!/)|#|https://)", target));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Hostile_text_stays_text(string kind)
    {
        var document = await Rendered.DocumentAsync(new Samples(Hostile).Pages.Single(page => page.GetType().Name == kind));
        Assert.Empty(document.QuerySelectorAll("script:not([src], [type='application/ld+json']), img"));
        Assert.Equal(Hostile, document.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, document.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.StartsWith(Hostile, kind == nameof(HomePage) ? Hostile : document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_gives_the_same_bytes_also_side_by_side()
    {
        var pages = new Samples().Pages;
        var once = new List<string>();
        foreach (var page in pages)
            once.Add(await Rendered.TextAsync(page));
        var again = await Task.WhenAll(Enumerable.Repeat(pages, 8).SelectMany(all => all).Select(page => Task.Run(() => Rendered.TextAsync(page))));
        Assert.All(again.Chunk(once.Count), texts => Assert.Equal(once, texts));
        Assert.All(once, text => Assert.DoesNotContain('\r', text));
    }

    [Fact]
    public async Task Letters_beyond_ascii_are_written_as_they_are() =>
        Assert.Contains("é 中", await Rendered.TextAsync(Page(nameof(ClaimPage), "é 中")), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_names_itself_its_site_and_its_address()
    {
        var document = await Rendered.DocumentAsync(Page(nameof(ExplainerPage)));
        Assert.Equal("Some words — A site", document.Title);
        Assert.Equal("https://example.org/one/", Head(document, "link[rel=canonical]", "href"));
        Assert.Equal("https://example.org/one/", Head(document, "meta[property='og:url']", "content"));
        Assert.Equal("Some words", Head(document, "meta[property='og:title']", "content"));
        Assert.Equal("article", Head(document, "meta[property='og:type']", "content"));
        Assert.Equal("/feed.xml", Head(document, "link[rel=alternate]", "href"));
        Assert.Equal("2019-12-29", Head(document, "meta[property='article:published_time']", "content"));
        Assert.Equal("https://example.org/flood.png", Head(document, "meta[property='og:image']", "content"));
        Assert.Equal("Some words", Head(document, "meta[property='og:image:alt']", "content"));
        Assert.Equal("summary_large_image", Head(document, "meta[name='twitter:card']", "content"));
        Assert.Equal("/opensearch.xml", Head(document, "link[rel=search]", "href"));
        Assert.Equal("/manifest.webmanifest", Head(document, "link[rel=manifest]", "href"));
        Assert.Equal("{}", document.QuerySelector("head > script[type='application/ld+json']")!.TextContent);
        Assert.Null(document.QuerySelector("meta[name=robots]"));
        Assert.Equal("A site", (await Rendered.DocumentAsync(Page(nameof(HomePage)))).Title);
    }

    [Fact]
    public async Task A_site_whose_address_is_not_known_claims_none()
    {
        var samples = new Samples();
        var document = await Rendered.DocumentAsync(samples.Explainer() with { Site = samples.Frame with { BaseUrl = null } });
        Assert.Null(document.QuerySelector("link[rel=canonical], meta[property='og:url'], meta[property='og:image']"));
    }

    [Fact]
    public async Task A_redirect_leads_on_and_is_not_indexed()
    {
        var document = await Rendered.DocumentAsync(Page(nameof(RedirectPage)));
        Assert.Equal("0; url=/one/", Head(document, "meta[http-equiv=refresh]", "content"));
        Assert.Equal("https://example.org/one/", Head(document, "link[rel=canonical]", "href"));
        Assert.Equal("noindex", Head(document, "meta[name=robots]", "content"));
        Assert.NotNull(document.QuerySelector("main a[href='/one/']"));
    }

    [Fact]
    public async Task The_page_for_wrong_addresses_is_not_indexed_and_has_no_address_of_its_own()
    {
        var document = await Rendered.DocumentAsync(Page(nameof(NotFoundPage)));
        Assert.Equal("noindex", Head(document, "meta[name=robots]", "content"));
        Assert.Null(document.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_site_written_from_right_to_left_says_so()
    {
        var samples = new Samples();
        var document = await Rendered.DocumentAsync(samples.Explainer() with { Site = samples.Frame with { Language = "ar", Direction = "rtl" } });
        Assert.Equal(("ar", "rtl"), (document.DocumentElement.GetAttribute("lang"), document.DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public async Task The_entry_of_the_page_and_of_the_list_above_it_are_marked_in_the_header()
    {
        Assert.Equal("page", await CurrentAsync(nameof(ClaimsPage)));
        Assert.Equal("true", await CurrentAsync(nameof(ClaimPage)));
        Assert.Null(await CurrentAsync(nameof(ExplainerPage)));

        static async Task<string?> CurrentAsync(string kind) =>
            (await Rendered.DocumentAsync(Page(kind))).QuerySelector("header a[href='/claims/']")!.GetAttribute("aria-current");
    }

    [Fact]
    public async Task A_draft_says_so()
    {
        var samples = new Samples();
        Assert.Contains(Language.English.Words.DraftMeaning, await Rendered.TextAsync(samples.Explainer()), StringComparison.Ordinal);
        Assert.DoesNotContain(Language.English.Words.DraftMeaning, await Rendered.TextAsync(samples.Explainer() with { Site = samples.Frame with { IsDraft = false } }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_that_a_page_loads_is_one_of_the_themes()
    {
        var document = await Rendered.DocumentAsync(Page(nameof(ExplainerPage)));
        var loaded = document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], form[data-script]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-script"));
        Assert.Equal(ThemeAssets.All().Select(asset => asset.Address), loaded.Order(StringComparer.Ordinal));
    }

    private static PageModel Page(string kind, string text = "Some words") => new Samples(text).Pages.Single(page => page.GetType().Name == kind);

    private static string? Head(IDocument document, string selector, string attribute) => document.Head!.QuerySelector(selector)?.GetAttribute(attribute);
}
