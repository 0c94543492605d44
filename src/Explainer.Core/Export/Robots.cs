using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/robots.txt</c>.</summary>
/// <remarks>RFC 9309, with the <c>Sitemap</c> line of sitemaps.org.</remarks>
internal static class Robots
{
    public static SiteFile Of(Site site, bool isDraft)
    {
        var rule = isDraft ? "Disallow: /" : "Allow: /";
        var sitemap = site.Settings.BaseUrl is { } root ? $"\nSitemap: {root}{Addresses.Sitemap}\n" : "";
        return new(Addresses.Robots, $"User-agent: *\n{rule}\n{sitemap}");
    }
}
