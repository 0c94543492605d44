using Explainer.Export;
using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

public sealed class SiteFilesTests
{
    [Fact]
    public void Site_has_feeds_a_manifest_a_sitemap_rules_for_robots_redirects_and_an_index_for_the_search() =>
        Assert.Equal(
            [
                "/_redirects", "/corrections/feed.json", "/corrections/feed.xml", "/feed.json", "/feed.xml", "/manifest.webmanifest", "/opensearch.xml", "/robots.txt", "/search/index.json", "/sitemap.xml",
                "/topics/cause/feed.json", "/topics/cause/feed.xml", "/topics/toll/feed.json", "/topics/toll/feed.xml", "/verification/report.json",
            ],
            SiteFiles.Of(FloodSite.Build(), SiteTheme.Look).Select(file => file.Address).Where(address => !address.StartsWith("/search/index/", StringComparison.Ordinal)));

    [Fact]
    public void Site_without_a_base_url_has_neither_feed_nor_sitemap()
    {
        var files = SiteFiles.Of(SmallSite.Of(("a.md", "---\ntitle: A\ndate: 2020-01-01\n---\n")), SiteTheme.Look);
        Assert.Equal(["/manifest.webmanifest", "/robots.txt", "/verification/report.json"], files.Select(file => file.Address).Where(address => !address.StartsWith("/search/", StringComparison.Ordinal)));
        Assert.Equal("User-agent: *\nAllow: /\n", files.Single(file => file.Address == "/robots.txt").Text);
    }

    [Fact]
    public void Robots_are_led_to_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://flood.example/sitemap.xml\n", Text("/robots.txt"));

    [Fact]
    public void Robots_are_kept_from_a_draft() =>
        Assert.Contains("\nDisallow: /\n", SiteFiles.Of(FloodSite.Build(), SiteTheme.Look, isDraft: true).Single(file => file.Address == "/robots.txt").Text, StringComparison.Ordinal);

    [Fact]
    public void Hosts_answer_for_former_addresses_even_where_a_page_stands() =>
        Assert.Equal("/old-name/ /what-happened/ 301!\n/older/ /what-happened/ 301!\n", Text("/_redirects"));

    [Fact]
    public void Former_address_in_another_script_is_escaped()
    {
        var file = SiteFiles.Of(SmallSite.Of(("a.md", "---\ntitle: A\nredirect-from: [/flüße/]\n---\n")), SiteTheme.Look).Single(one => one.Address == "/_redirects");
        Assert.Equal("/fl%C3%BC%C3%9Fe/ /a/ 301!\n", file.Text);
    }

    [Fact]
    public void Files_do_not_depend_on_the_order_of_the_input()
    {
        var files = FloodSite.Files.ToArray();
        new Random(1).Shuffle(files);
        Assert.Equal(SiteFiles.Of(FloodSite.Build(), SiteTheme.Look), SiteFiles.Of(SiteBuild.Check(InputTree.Of(files)), SiteTheme.Look));
    }

    private static string Text(string address) => SiteFiles.Of(FloodSite.Build(), SiteTheme.Look).Single(file => file.Address == address).Text;
}
