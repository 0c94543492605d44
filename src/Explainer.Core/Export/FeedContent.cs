using Explainer.Compose;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>What a feed says, in whatever format.</summary>
internal sealed record FeedContent
{
    // A reader of feeds wants what is new; what is old is in the sitemap.
    private const int Limit = 100;

    /// <summary>The feed's name.</summary>
    public required string Title { get; init; }

    /// <summary>The page beside which it stands. It may be absent: then the site's home page stands for it.</summary>
    public required FeedPlace Place { get; init; }

    /// <summary>Newest first; at least one, and not more than a hundred.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>The feeds of a site: of its explainers, of its corrections, of each topic.</summary>
    public static IEnumerable<FeedContent> Of(Site site) => FeedPlaces.Of(site).Select(place => new FeedContent
    {
        Title = FeedTitles.Of(place, site),
        Place = place,
        Entries = place.Topic is { } topic ? Pages(site, FeedPlaces.PagesOf(topic, site.Pages))
            : place.Address == Addresses.Corrections ? Corrections(site)
            : Pages(site, site.Pages),
    });

    /// <summary>The page that shows what the feed is of.</summary>
    public string PageIn(Site site) => site.AddressBook.HasPage(Place.Address) ? Place.Address : Addresses.Home;

    private static List<FeedEntry> Pages(Site site, IEnumerable<Page> pages) =>
        pages.Where(page => page.IsInFeed)
            .OrderByDescending(page => page.Changed)
            .Take(Limit)
            .Select(page => FeedEntry.Of(page, site))
            .ToList();

    private static List<FeedEntry> Corrections(Site site) =>
        site.Claims.Where(claim => claim.IsInFeed)
            .OrderByDescending(claim => claim.Correction!.Date)
            .Take(Limit)
            .Select(claim => FeedEntry.Of(claim, site))
            .ToList();
}
