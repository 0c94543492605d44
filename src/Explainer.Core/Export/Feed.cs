using System.Xml.Linq;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export;

/// <summary>Writes <c>/feed.xml</c>: the explainers, newest first.</summary>
/// <remarks>Atom, RFC 4287; ids are tags, RFC 4151. Every date comes from the content.</remarks>
internal static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // A reader of feeds wants what is new; what is old is in the sitemap.
    private const int Limit = 100;

    /// <summary>Null where the site has none.</summary>
    public static SiteFile? Of(Site site)
    {
        if (!site.HasFeed)
            return null;
        var root = site.Settings.BaseUrl!;
        var pages = site.Pages.Where(page => page.IsInFeed).OrderByDescending(page => page.Changed).Take(Limit).ToList();
        return new(Addresses.Feed, XmlFile.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language),
            Element("id", root + Addresses.Home),
            Element("title", site.Settings.Title),
            site.Settings.Description.Length > 0 ? Element("subtitle", site.Settings.Description) : null,
            Element("updated", Instant(pages[0].Changed!)),
            Author(site.Publisher ?? site.Settings.Title),
            Link("self", root + Addresses.Feed, "application/atom+xml"),
            Link("alternate", root + Addresses.Home, "text/html"),
            pages.Select(page => Entry(page, new Uri(root))))));
    }

    private static XElement Entry(Page page, Uri root)
    {
        // The first date stays when the page is changed, and with it the id.
        var first = page.First!;
        return new XElement(
            Atom + "entry",
            Element("id", $"tag:{root.IdnHost},{Day(first)}:{page.Address}"),
            Element("title", page.Title),
            Element("published", Instant(first)),
            Element("updated", Instant(page.Changed!)),
            page.Authors.Select(author => Author(author.Name)),
            page.Written.Description is { } description ? Element("summary", description.Value) : null,
            Link("alternate", root.GetLeftPart(UriPartial.Authority) + page.Address, "text/html"));
    }

    private static XElement Element(string name, string text) => new(Atom + name, XmlFile.Text(text));

    private static XElement Author(string name) => new(Atom + "author", Element("name", name));

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    // A feed reader wants an instant even where only the month is known: then its first.
    private static string Instant(Edtf date) =>
        date is { Precision: EdtfPrecision.Time } && date.ToHtml() is { } time
            ? date.Start.Date!.Time!.Value.Offset is null ? time + "Z" : time
            : $"{Day(date)}T00:00:00Z";

    private static EdtfDay Day(Edtf date) => date.Earliest ?? date.Latest!.Value;
}
