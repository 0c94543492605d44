using System.Globalization;
using System.Xml.Linq;
using Explainer.Export;
using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

/// <summary>Holds the feed against RFC 4287.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Feed_and_entries_have_what_Atom_demands()
    {
        var feed = Read(FloodSite.Build());
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.True(DateTimeOffset.TryParseExact(
                Assert.Single(element.Elements(Atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "alternate");
            Assert.All(element.Elements(Atom + "author"), author => Assert.NotEmpty(Assert.Single(author.Elements(Atom + "name")).Value));
        }
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "self" && link.Attribute("href")?.Value == "https://flood.example/feed.xml");
    }

    [Fact]
    public void Entries_are_the_explainers_newest_first_with_ids_of_their_first_dates()
    {
        var feed = Read(FloodSite.Build());
        Assert.Equal(
            [
                ("tag:flood.example,2020-03-01:/what-happened/", "What happened", "2020-03-10T00:00:00Z", "https://flood.example/what-happened/"),
                ("tag:flood.example,2020-03-05:/who-said/", "Who said it", "2020-03-05T00:00:00Z", "https://flood.example/who-said/"),
            ],
            feed.Elements(Atom + "entry").Select(entry => (Value(entry, "id"), Value(entry, "title"), Value(entry, "updated"), entry.Element(Atom + "link")!.Attribute("href")!.Value)));
        Assert.Equal("2020-03-10T00:00:00Z", Value(feed, "updated"));
        Assert.Equal("The river rose.", Value(feed.Elements(Atom + "entry").First(), "summary"));
        Assert.Equal("The desk", feed.Elements(Atom + "entry").First().Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("2020-03-01T00:00:00Z", Value(feed.Elements(Atom + "entry").First(), "published"));
    }

    [Fact]
    public void Id_stays_when_a_page_is_changed() =>
        Assert.Equal(
            Value(Read(Site("date: 2020-01-02")).Element(Atom + "entry")!, "id"),
            Value(Read(Site("date: 2020-01-02\nupdated: 2021-05-06")).Element(Atom + "entry")!, "id"));

    [Theory]
    [InlineData("2020-01-02", "2020-01-02T00:00:00Z")]
    [InlineData("2020-03", "2020-03-01T00:00:00Z")]
    [InlineData("2020~", "2020-01-01T00:00:00Z")]
    [InlineData("2020-01-02T03:04:05+02:00", "2020-01-02T03:04:05+02:00")]
    [InlineData("2020-01-02T03:04", "2020-01-02T03:04:00Z")]
    [InlineData("2020-01-02T24:00:00Z", "2020-01-02T00:00:00Z")]
    [InlineData("../2020", "2020-12-31T00:00:00Z")]
    public void Date_becomes_an_instant(string date, string instant) =>
        Assert.Equal(instant, Value(Read(Site($"date: '{date}'")), "updated"));

    [Theory]
    [InlineData("description: No date.")]
    [InlineData("date: '-0043'")]
    [InlineData("date: Y12020")]
    public void Site_without_a_page_of_our_time_has_no_feed_and_links_to_none(string key)
    {
        var build = Site(key);
        Assert.DoesNotContain(SiteFiles.Of(build, SiteTheme.Look), file => file.Address == "/feed.xml");
        Assert.All(build.Compose(), page => Assert.Empty(page.Head.Feeds));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var feed = Read(SmallSite.Of(
            ("site.yml", "title: \"<b>&amp;]]>\"\nbase-url: https://a.example/\n"),
            ("a.md", "---\ntitle: \"A \\x0B <script> \\U0001F30A\"\ndate: 2020-01-01\n---\n")));
        Assert.Equal("<b>&amp;]]>", Value(feed, "title"));
        Assert.StartsWith("A  <script> 🌊", Value(feed.Element(Atom + "entry")!, "title"), StringComparison.Ordinal);
        Assert.Equal("tag:a.example,2020-01-01:/a/", Value(feed.Element(Atom + "entry")!, "id"));
        Assert.Equal("https://a.example/a/", feed.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void Feed_is_written_in_lines_and_declares_UTF_8()
    {
        var text = SiteFiles.Of(FloodSite.Build(), SiteTheme.Look).Single(file => file.Address == "/feed.xml").Text;
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xml:lang=\"en\" xmlns=\"http://www.w3.org/2005/Atom\">\n  <id>", text, StringComparison.Ordinal);
        Assert.EndsWith("</feed>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static SiteBuild Site(string key) =>
        SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", $"---\ntitle: A\n{key}\n---\n"));

    private static XElement Read(SiteBuild build) => XDocument.Parse(SiteFiles.Of(build, SiteTheme.Look).Single(file => file.Address == "/feed.xml").Text).Root!;

    private static string Value(XElement element, string name) => element.Element(Atom + name)!.Value;
}
