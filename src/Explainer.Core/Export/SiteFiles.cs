using Explainer.Check;
using Explainer.Export.Search;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>The files of a site that are no pages: for feed readers, search engines, browsers and hosts.</summary>
public static class SiteFiles
{
    /// <summary>The files, in ordinal order of their addresses.</summary>
    /// <param name="build">The checked publication.</param>
    /// <param name="look">What the theme tells of itself.</param>
    /// <param name="isDraft">Built in spite of errors: search engines are asked to stay away.</param>
    public static IReadOnlyList<SiteFile> Of(SiteBuild build, SiteLook look, bool isDraft = false) => Of(build.Site, build.Findings, look, isDraft);

    private static List<SiteFile> Of(Site site, Findings findings, SiteLook look, bool isDraft)
    {
        SiteFile?[] single =
        [
            Robots.Of(site, isDraft),
            VerificationReport.Of(site, findings),
            WebManifest.Of(site, look),
            OpenSearch.Of(site),
            SecurityText.Of(site),
            HostRedirects.Of(site),
        ];
        return single.OfType<SiteFile>()
            .Concat(FeedContent.Of(site).SelectMany(feed => new[] { AtomFeed.Of(feed, site), JsonFeed.Of(feed, site) }))
            .Concat(Sitemap.Of(site))
            .Concat(SearchIndex.Of(SearchDocuments.Of(site)))
            .OrderBy(file => file.Address, StringComparer.Ordinal)
            .ToList();
    }
}
