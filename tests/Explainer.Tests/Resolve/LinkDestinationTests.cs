using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Resolve;

/// <summary>Where the links of the page <c>input/deep/page.md</c> lead.</summary>
public sealed class LinkDestinationTests
{
    [Theory]
    [InlineData("https://a.example/?q=1#x")]
    [InlineData("http://a.example/")]
    [InlineData("mailto:a@b.example")]
    [InlineData("tel:+123")]
    public void Web_and_mail_addresses_lead_out(string target) => Assert.Equal(new LinkDestination.External(target), Of(target));

    [Theory]
    [InlineData("other.md", "/deep/other/", null)]
    [InlineData("./other.md", "/deep/other/", null)]
    [InlineData("../top.md#a-heading", "/top/", "a-heading")]
    [InlineData("/top.md", "/top/", null)]
    [InlineData("/top/", "/top/", null)]
    [InlineData("/top", "/top/", null)]
    [InlineData("../", "/", null)]
    [InlineData("#here", "/deep/page/", "here")]
    [InlineData("../sources/s.md#p", "/sources/s/", "p")]
    [InlineData("/people/p.md", "/people/p/", null)]
    [InlineData("/claims/c/", "/claims/c/", null)]
    [InlineData("/claims/#c", "/claims/", "c")]
    [InlineData("/old/", "/old/", null)]
    [InlineData("map.png", "/deep/map.png", null)]
    [InlineData("/top.md#", "/top/", null)]
    [InlineData("%6Fther.md", "/deep/other/", null)]
    [InlineData("/robots.txt", "/robots.txt", null)]
    public void Pages_and_files_are_found_by_path_and_address(string target, string address, string? fragment) =>
        Assert.Equal(new LinkDestination.Internal(address, fragment), Of(target));

    [Theory]
    [InlineData("", false, false)]
    [InlineData("base-url: https://a.example", false, true)]
    [InlineData("base-url: https://a.example", true, true)]
    public void Feed_and_sitemap_are_files_where_they_can_be_made(string key, bool isDated, bool hasSitemap)
    {
        var book = SmallSite.Of(("site.yml", $"title: T\n{key}\n"), ("a.md", $"---\ntitle: A\n{(isDated ? "date: 2020\n" : "")}---\n")).Site.AddressBook;
        Assert.Equal((isDated, hasSitemap), (book.Find("/feed.xml") is not null, book.Find("/sitemap.xml") is not null));
    }

    [Fact]
    public void Href_has_the_fragment() => Assert.Equal("/top/#a-heading", Of("../top.md#a-heading").Href);

    [Theory]
    [InlineData("othr.md", "/deep/other/")]
    [InlineData("/qqqqqqqqqqqqqqqqqqqqqqqq/", null)]
    public void Page_that_is_not_there_is_named_with_the_nearest(string target, string? meant)
    {
        Assert.Equal(new LinkDestination.NoPage(target, meant), Of(target));
        Assert.Null(Of(target).Href);
    }

    [Fact]
    public void Fragment_that_is_not_there_is_named_with_the_nearest()
    {
        Assert.Equal(new LinkDestination.NoFragment("/top/", "a-headin", "a-heading"), Of("/top.md#a-headin"));
        Assert.Equal("/top/", Of("/top.md#a-headin").Href);
    }

    [Fact]
    public void File_that_is_not_there_is_named_with_the_nearest() => Assert.Equal(new LinkDestination.NoAsset("mapp.png", "/deep/map.png"), Of("mapp.png"));

    [Theory]
    [InlineData("map.png", "/deep/map.png")]
    [InlineData("../deep/map.png", "/deep/map.png")]
    public void Picture_is_a_file_of_the_site(string target, string address) => Assert.Equal(new LinkDestination.Internal(address, null), Of(target, "!"));

    [Fact]
    public void Picture_that_is_not_there_is_named_with_the_nearest() => Assert.Equal(new LinkDestination.NoAsset("mp.png", "/deep/map.png"), Of("mp.png", "!"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//a.example/x")]
    [InlineData("../../top.md")]
    [InlineData("/../x")]
    [InlineData("%2e%2e/%2e%2e/x")]
    [InlineData("java&#9;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    public void Unsafe_address_leads_nowhere(string target)
    {
        Assert.IsType<LinkDestination.Unsafe>(Of(target));
        Assert.Null(Of(target).Href);
    }

    [Fact]
    public void Picture_of_another_host_is_not_loaded() => Assert.IsType<LinkDestination.Unsafe>(Of("https://a.example/x.png", "!"));

    [Fact]
    public void Backslash_hides_no_host() => Assert.IsType<LinkDestination.Unsafe>(Of("</\\\\a.example>"));

    [Fact]
    public void Autolinks_and_links_in_HTML_are_found_too()
    {
        var links = Build("<javascript:alert(1)> <a href=\"nowhere.md\">x</a>").Pages.Single(page => page.Address == "/deep/page/").Links;
        Assert.IsType<LinkDestination.Unsafe>(links[0].Destination);
        Assert.IsType<LinkDestination.NoPage>(links[1].Destination);
    }

    [Theory]
    [InlineData("<a href=\"/top/\">x</a>", "/top/")]
    [InlineData("<a href=\"#here\">x</a>", "/deep/page/#here")]
    [InlineData("<a href=\"https://a.example/\">x</a>", "https://a.example/")]
    [InlineData("<a href=\"other.md\">x</a>", "meant /deep/other/")]
    [InlineData("<a href=\"/top\">x</a>", "meant /top/")]
    [InlineData("<img src=\"/deep/map.png\" alt=\"x\">", "/deep/map.png")]
    [InlineData("<img src=\"map.png\" alt=\"x\">", "meant /deep/map.png")]
    public void HTML_names_the_addresses_themselves(string html, string expected)
    {
        var destination = Build(html).Pages.Single(page => page.Address == "/deep/page/").Links.Single().Destination;
        Assert.Equal(expected, destination switch
        {
            LinkDestination.NoPage { Meant: var meant } => $"meant {meant}",
            LinkDestination.NoAsset { Meant: var meant } => $"meant {meant}",
            _ => destination.Href,
        });
    }

    [Theory]
    [InlineData("claim:c", "/claims/c/", null)]
    [InlineData("claim:cc", null, "claim:c")]
    public void Claim_marked_in_a_note_is_a_link_to_its_page(string target, string? href, string? meant)
    {
        var link = Build("", note: $"[so]({target})").SourcesById["s"].Links.Single(one => one.Written.Words == "so");
        Assert.Equal((href, meant), (link.Destination.Href, (link.Destination as LinkDestination.NoPage)?.Meant));
    }

    [Fact]
    public void Links_of_notes_and_biographies_start_from_their_files()
    {
        var site = Build("");
        Assert.Equal([new LinkDestination.Internal("/people/p/", null)], site.SourcesById["s"].Links.Select(link => link.Destination));
        Assert.Equal([new LinkDestination.Internal("/sources/s/", "p")], site.PeopleById["p"].Links.Select(link => link.Destination));
    }

    private static LinkDestination Of(string target, string before = "") =>
        Build($"{before}[words]({target})").Pages.Single(page => page.Address == "/deep/page/").Links.Single().Destination;

    private static Site Build(string prose, string note = "") => SmallSite.Of(
        ("deep/page.md", $"---\ntitle: Page\nclaims: [{{ id: c, text: C. }}]\n---\n{prose}\n\n## Here\n"),
        ("deep/other.md", "---\ntitle: Other\n---\n"),
        ("deep/map.png", "PNG"),
        ("top.md", "---\ntitle: Top\nredirect-from: [/old/]\n---\n## A heading\n"),
        ("sources/s.md", $"---\ntitle: S\npassages: [{{ id: p, paraphrase: It was so. }}]\n---\n[P](../people/p.md) {note}\n"),
        ("people/p.md", "---\nname: P\n---\n[S](/sources/s.md#p)\n")).Site;
}
