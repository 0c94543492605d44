using Explainer.Json;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes a feed as JSON Feed.</summary>
/// <remarks>JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/; ids are those of the Atom feed.</remarks>
internal static class JsonFeed
{
    /// <summary>The file, beside the page that it follows.</summary>
    public static SiteFile Of(FeedContent feed, Site site)
    {
        var root = site.Settings.BaseUrl!;
        return new(feed.Place.Json, JsonText.Of(new Document(
            "https://jsonfeed.org/version/1.1",
            feed.Title,
            root + feed.PageIn(site),
            root + feed.Place.Json,
            feed.Place.Address == Addresses.Home && site.Settings.Description.Length > 0 ? site.Settings.Description : null,
            site.Settings.Language,
            [new(site.Publisher ?? site.Settings.Title)],
            feed.Entries.Select(Entry).ToList())));
    }

    private static Item Entry(FeedEntry entry) => new(
        entry.Id,
        entry.Url,
        entry.Title,
        // An item has to have a content, be it empty.
        entry.Html.Length > 0 ? entry.Html : null,
        entry.Html.Length > 0 ? null : entry.Summary,
        entry.Summary.Length > 0 ? entry.Summary : null,
        entry.Published,
        entry.Updated,
        entry.Authors.Count > 0 ? entry.Authors.Select(name => new Author(name)).ToList() : null,
        entry.Topics.Count > 0 ? entry.Topics : null);

    private sealed record Document(
        string Version,
        string Title,
        string HomePageUrl,
        string FeedUrl,
        string? Description,
        string Language,
        IReadOnlyList<Author> Authors,
        IReadOnlyList<Item> Items);

    private sealed record Item(
        string Id,
        string Url,
        string Title,
        string? ContentHtml,
        string? ContentText,
        string? Summary,
        string DatePublished,
        string DateModified,
        IReadOnlyList<Author>? Authors,
        IReadOnlyList<string>? Tags);

    private sealed record Author(string Name);
}
