using System.Xml.Linq;
using Explainer.Compose.Pages;
using Explainer.Export;
using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

public sealed class SitemapTests
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_is_listed_but_what_is_kept_from_searches()
    {
        var build = FloodSite.Build();
        var pages = build.Compose().Where(page => page is not (RedirectPage or NotFoundPage or RulePage or EmbedPage or SourceTextPage)).Select(page => "https://flood.example" + page.Address);
        Assert.Equal(pages.Order(StringComparer.Ordinal), Read(build).Elements().Select(url => url.Element(Schema + "loc")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Split_lists_are_listed_part_by_part()
    {
        var claims = string.Concat(Enumerable.Range(1, 501).Select(n => $"  - {{ id: c{n}, text: It was., date: 2020-01-01 }}\n"));
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"));
        var listed = Read(build).Elements().Select(url => url.Element(Schema + "loc")!.Value).ToList();
        Assert.Contains("https://a.example/claims/page/2/", listed);
        Assert.Contains("https://a.example/timeline/page/2/", listed);
    }

    [Theory]
    [InlineData("/what-happened/", "2020-03-10")]
    [InlineData("/who-said/", "2020-03-05")]
    [InlineData("/claims/rain/", "2020-03-10")]
    [InlineData("/claims/mayor-denies/", "2020-03-05")]
    [InlineData("/", "2020-03-10")]
    [InlineData("/sources/un/", null)]
    [InlineData("/people/mayor/", null)]
    [InlineData("/claims/", "2020-03-10")]
    [InlineData("/topics/toll/", "2020-03-10")]
    [InlineData("/topics/cause/", "2020-03-05")]
    [InlineData("/who-said-what/topic/cause/", "2020-03-05")]
    [InlineData("/corrections/", "2020-03-10")]
    public void Last_change_is_that_of_the_content(string address, string? day) =>
        Assert.Equal(day, Read(FloodSite.Build()).Elements().Single(url => url.Element(Schema + "loc")!.Value == "https://flood.example" + address).Element(Schema + "lastmod")?.Value);

    [Theory]
    [InlineData("2020-03", "2020-03")]
    [InlineData("2020-03-04T05:06:07Z", "2020-03-04")]
    [InlineData("2020-03-04?", null)]
    [InlineData("2020-03/2020-04", null)]
    [InlineData("Y12020", null)]
    [InlineData("-0043", null)]
    public void Change_that_is_not_certain_is_left_out(string date, string? day)
    {
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", $"---\ntitle: A\ndate: '{date}'\n---\n"));
        Assert.Equal(day, Read(build).Elements().Single(url => url.Element(Schema + "loc")!.Value == "https://a.example/a/").Element(Schema + "lastmod")?.Value);
    }

    [Fact]
    public void Above_fifty_thousand_pages_the_sitemap_is_an_index()
    {
        var claims = string.Concat(Enumerable.Range(1, 50_000).Select(n => $"  - {{id: c{n}}}\n"));
        var site = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\nrules:\n  FC204: off\n"), ("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"));
        var files = SiteFiles.Of(site, SiteTheme.Look).Where(file => file.Address.StartsWith("/sitemap", StringComparison.Ordinal)).ToDictionary(file => file.Address, file => XDocument.Parse(file.Text).Root!);

        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml"], files.Keys);
        Assert.Equal(["https://a.example/sitemap-1.xml", "https://a.example/sitemap-2.xml"], files["/sitemap.xml"].Elements(Schema + "sitemap").Select(part => part.Element(Schema + "loc")!.Value));
        Assert.Equal(50_000, files["/sitemap-1.xml"].Elements().Count());
    }

    private static XElement Read(SiteBuild build) => XDocument.Parse(SiteFiles.Of(build, SiteTheme.Look).Single(file => file.Address == "/sitemap.xml").Text).Root!;
}
