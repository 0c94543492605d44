using System.Xml.Linq;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export;

/// <summary>Writes <c>/sitemap.xml</c>: every page, with the day of its last change where the content tells it.</summary>
/// <remarks>sitemaps.org 0.9. Above <see cref="Limit"/> pages it is an index of several.</remarks>
internal static class Sitemap
{
    private const int Limit = 50_000;

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Empty where the site's own address is not known: a sitemap names whole addresses.</summary>
    public static IEnumerable<SiteFile> Of(Site site)
    {
        if (site.Settings.BaseUrl is not { } root)
            return [];
        var parts = Pages(site).Chunk(Limit).Select(part => UrlSet(part, root)).ToList();
        if (parts.Count == 1)
            return [new(Addresses.Sitemap, XmlFile.Write(parts[0]))];
        var addresses = parts.Select((_, index) => $"/sitemap-{index + 1}.xml").ToList();
        var index = new XElement(Schema + "sitemapindex", addresses.Select(address => ToXml("sitemap", root + address)));
        var files = parts.Select((part, number) => new SiteFile(addresses[number], XmlFile.Write(part)));
        return files.Prepend(new(Addresses.Sitemap, XmlFile.Write(index)));
    }

    /// <summary>The pages that a search may find, by address.</summary>
    private static IEnumerable<Entry> Pages(Site site)
    {
        var changes = new Dictionary<string, Edtf?>(StringComparer.Ordinal) { [Addresses.Home] = site.Pages.Select(page => page.Changed).Max() };
        foreach (var page in Dated(site))
            changes.TryAdd(page.Address, page.Changed);
        return site.AddressBook.ForSearches.Select(address => new Entry(address, changes.GetValueOrDefault(address)));
    }

    private static IEnumerable<Entry> Dated(Site site) =>
        site.Pages.Select(page => new Entry(page.Address, page.Changed))
            .Concat(Lists(site))
            .Concat(site.TopicContents.SelectMany(Topic))
            .Concat(site.Claims.Select(claim => new Entry(claim.Address, Changed(claim))));

    private static IEnumerable<Entry> Lists(Site site) =>
    [
        .. Views(site.Lists.Claims, Changed),
        .. Views(site.Lists.Timeline, Changed),
        .. Views(site.Lists.Statements, entry => Changed(entry.Statement)),
        new(Addresses.Topics, site.Claims.Select(Changed).Max()),
        new(Addresses.Verification, site.Claims.Select(Changed).Max()),
        new(Addresses.Corrections, site.Claims.Select(claim => claim.Correction?.Date).Max()),
        new(Addresses.Data, site.Claims.Select(Changed).Max()),
    ];

    // What a page of a list shows changes with its entries.
    private static IEnumerable<Entry> Views<T>(FilteredList<T> list, Func<T, Edtf?> changed) =>
        list.Views.SelectMany(view => Parts(view.Address, view.Entries, changed));

    private static IEnumerable<Entry> Topic(TopicContent topic) =>
        Parts(topic.Topic.Address, topic.Entries, Changed)
            .Select((part, index) => index > 0 ? part : part with { Changed = topic.Pages.Select(page => page.Changed).Append(part.Changed).Max() });

    private static IEnumerable<Entry> Parts<T>(string address, IReadOnlyList<T> all, Func<T, Edtf?> changed) =>
        ListParts.Of(all).Select((part, index) => new Entry(ListParts.AddressOf(address, index + 1), part.Select(changed).Max()));

    private static Edtf? Changed(Claim claim) =>
        claim.Citations.Select(citation => citation.Review?.On).Append(claim.Page.Changed).Append(claim.Correction?.Date).Max();

    private static XElement UrlSet(IEnumerable<Entry> pages, string root) =>
        new(Schema + "urlset", pages.Select(page => ToXml("url", root + page.Address, page.Changed)));

    private static XElement ToXml(string name, string address, Edtf? changed = null) => new(
        Schema + name,
        new XElement(Schema + "loc", address),
        LastModified(changed) is { } day ? new XElement(Schema + "lastmod", day) : null);

    // The format takes a year, a month or a day; what is less certain than that is left out.
    private static string? LastModified(Edtf? changed) =>
        changed is { Earliest.Year: >= 1 and <= 9999 } && changed.ToHtml() is { } date ? date.Split('T')[0] : null;

    private sealed record Entry(string Address, Edtf? Changed);
}
