using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>What the feeds of a site are called.</summary>
internal static class FeedTitles
{
    /// <summary>The site's own name; behind it, where the feed is not of all its pages, what it is of.</summary>
    public static string Of(FeedPlace place, Site site) =>
        place.Topic is { } topic ? $"{site.Settings.Title}: {topic.Title}"
        : place.Address == Addresses.Corrections ? $"{site.Settings.Title}: {Titles(site).Corrections.Title}"
        : site.Settings.Title;

    private static PageTitles Titles(Site site) => new(Language.Of(site.Settings.Language).Words);
}
