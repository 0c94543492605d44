using System.Text.Json.Nodes;
using System.Xml.Linq;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

/// <summary>JSON Feed, corrections, manifest, security contact.</summary>
public sealed class OtherFilesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Json_feed_has_what_version_1_1_demands_and_the_ids_of_the_Atom_feed()
    {
        var build = FloodSite.Build();
        var feed = JsonNode.Parse(Text(build, "/feed.json"))!;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed["version"]!.ToString());
        Assert.Equal(("https://flood.example/", "https://flood.example/feed.json", "en"), (feed["home_page_url"]!.ToString(), feed["feed_url"]!.ToString(), feed["language"]!.ToString()));
        Assert.All(feed["items"]!.AsArray(), item => Assert.True((item!["content_html"] ?? item["content_text"]) is not null));
        Assert.Equal(
            XDocument.Parse(Text(build, "/feed.xml")).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
            feed["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
        Assert.Equal("<p>At least 24 people died, and it rained.</p>", feed["items"]![0]!["content_html"]!.ToString());
    }

    [Fact]
    public void Correction_is_an_entry_with_what_was_what_is_and_why()
    {
        var entry = Assert.Single(XDocument.Parse(Text(FloodSite.Build(), "/corrections/feed.xml")).Root!.Elements(Atom + "entry"));
        Assert.Equal("tag:flood.example,2020-03-10:/claims/dam-broke/", entry.Element(Atom + "id")!.Value);
        Assert.Equal("<p><del>The dam broke.</del></p><p><ins>The dam held.</ins></p><p>The dam was found whole.</p>", entry.Element(Atom + "content")!.Value);
        Assert.Equal("https://flood.example/claims/dam-broke/", entry.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void Feed_of_a_topic_has_the_pages_that_name_it_or_make_a_claim_of_it()
    {
        Assert.Equal(["What happened", "Who said it"], Titles("/topics/toll/feed.xml"));
        Assert.Equal(["Who said it"], Titles("/topics/cause/feed.xml"));
    }

    [Fact]
    public void Hostile_words_stay_words_in_the_content_of_an_entry()
    {
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", "---\ntitle: A\ndate: 2020-01-01\n---\nA `<script>` \u000b & more.\n"));
        Assert.Equal("<p>A &lt;script&gt;  &amp; more.</p>", JsonNode.Parse(Text(build, "/feed.json"))!["items"]![0]!["content_html"]!.ToString());
    }

    [Fact]
    public void Manifest_names_the_site_and_the_themes_icon()
    {
        var manifest = JsonNode.Parse(Text(FloodSite.Build(), "/manifest.webmanifest"))!;
        Assert.Equal(("The flood", "en", "ltr", "/"), (manifest["name"]!.ToString(), manifest["lang"]!.ToString(), manifest["dir"]!.ToString(), manifest["start_url"]!.ToString()));
        Assert.Equal(ThemeAssets.Icon.Address, manifest["icons"]![0]!["src"]!.ToString());
    }

    [Theory]
    [InlineData("2020-03-10", "2021-03-10T00:00:00Z")]
    [InlineData("2020-02-29", "2021-02-28T00:00:00Z")]
    public void Security_contact_lasts_a_year_from_the_newest_date_of_the_content(string date, string expires)
    {
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\nsecurity-contact: mailto:a@a.example\n"), ("a.md", $"---\ntitle: A\ndate: {date}\n---\n"));
        Assert.Equal(
            $"Contact: mailto:a@a.example\nExpires: {expires}\nPreferred-Languages: en\nCanonical: https://a.example/.well-known/security.txt\n", Text(build, "/.well-known/security.txt"));
    }

    [Fact]
    public void Without_a_contact_or_a_date_there_is_no_security_file()
    {
        Assert.DoesNotContain(SiteFiles.Of(FloodSite.Build(), SiteTheme.Look), file => file.Address == Addresses.SecurityContact);
        Assert.DoesNotContain(SiteFiles.Of(SmallSite.Of(("site.yml", "title: T\nsecurity-contact: https://a.example/report\n")), SiteTheme.Look), file => file.Address == Addresses.SecurityContact);
    }

    [Theory]
    [InlineData("a@a.example", "mailto:a@a.example")]
    [InlineData("http://a.example", null)]
    public void Contact_that_is_no_address_is_a_fault(string written, string? meant)
    {
        var fault = Assert.Single(SmallSite.Of(("site.yml", $"title: T\nsecurity-contact: {written}\n")).Parsed.Faults.OfType<Fault.WrongType>());
        Assert.Equal(("security-contact", meant), (fault.Key, fault.Meant));
    }

    [Fact]
    public void Every_file_is_one_that_the_address_book_knows() =>
        Assert.All(SiteFiles.Of(FloodSite.Build(), SiteTheme.Look).Where(file => !file.Address.StartsWith(Addresses.SearchIndexFolder, StringComparison.Ordinal)), file => Assert.NotNull(FloodSite.Build().Site.AddressBook.Find(file.Address)));

    private static IEnumerable<string> Titles(string feed) =>
        XDocument.Parse(Text(FloodSite.Build(), feed)).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value);

    private static string Text(SiteBuild build, string address) => SiteFiles.Of(build, SiteTheme.Look).Single(file => file.Address == address).Text;
}
