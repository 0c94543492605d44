using System.Xml.Linq;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes a feed as Atom.</summary>
/// <remarks>RFC 4287; ids are tags, RFC 4151. Every date comes from the content.</remarks>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The file, beside the page that it follows.</summary>
    public static SiteFile Of(FeedContent feed, Site site)
    {
        var root = site.Settings.BaseUrl!;
        return new(feed.Place.Atom, XmlFile.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language),
            Element("id", root + feed.Place.Address),
            Element("title", feed.Title),
            feed.Place.Address == Addresses.Home && site.Settings.Description.Length > 0 ? Element("subtitle", site.Settings.Description) : null,
            Element("updated", feed.Entries[0].Updated),
            Author(site.Publisher ?? site.Settings.Title),
            Link("self", root + feed.Place.Atom, "application/atom+xml"),
            Link("alternate", root + feed.PageIn(site), "text/html"),
            feed.Entries.Select(Entry))));
    }

    private static XElement Entry(FeedEntry entry) => new(
        Atom + "entry",
        Element("id", entry.Id),
        Element("title", entry.Title),
        Element("published", entry.Published),
        Element("updated", entry.Updated),
        entry.Authors.Select(Author),
        entry.Topics.Select(topic => new XElement(Atom + "category", new XAttribute("term", XmlFile.Text(topic)))),
        entry.Summary.Length > 0 ? Element("summary", entry.Summary) : null,
        entry.Html.Length > 0 ? new XElement(Atom + "content", new XAttribute("type", "html"), entry.Html) : null,
        Link("alternate", entry.Url, "text/html"));

    private static XElement Element(string name, string text) => new(Atom + name, XmlFile.Text(text));

    private static XElement Author(string name) => new(Atom + "author", Element("name", name));

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));
}
