using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>Says which pages have feeds beside them: a feed needs whole addresses, and something with a date of our time.</summary>
internal static class FeedPlaces
{
    /// <summary>Those of a site: the home page, the corrections, then the topics in order.</summary>
    public static IReadOnlyList<FeedPlace> Of(Site site) => Of(site.Settings.Written, site.Pages, site.Claims);

    /// <inheritdoc cref="Of(Site)"/>
    public static IReadOnlyList<FeedPlace> Of(ParsedSettings settings, IReadOnlyList<Page> pages, IReadOnlyList<Claim> claims) =>
        settings.BaseUrl is null ? [] :
        [
            .. pages.Any(page => page.IsInFeed) ? [new(Addresses.Home)] : Array.Empty<FeedPlace>(),
            .. claims.Any(claim => claim.IsInFeed) ? [new(Addresses.Corrections)] : Array.Empty<FeedPlace>(),
            .. TopicList.Used(claims, pages)
                .Where(topic => PagesOf(topic, pages).Any(page => page.IsInFeed))
                .Select(topic => new FeedPlace(Addresses.OfTopic(topic.Id), topic)),
        ];

    /// <summary>The pages that name a topic, or make a claim of it or about it.</summary>
    public static IEnumerable<Page> PagesOf(Topic topic, IEnumerable<Page> pages) =>
        pages.Where(page => page.Topics.Contains(topic) || page.Claims.Any(claim => claim.AboutTopic == topic || claim.Topics.Contains(topic)));
}
