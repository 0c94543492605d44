using Explainer.Export.Search;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>The files of a site that are no pages: for feed readers, search engines and hosts.</summary>
public static class SiteFiles
{
    /// <summary>The files, in ordinal order of their addresses.</summary>
    /// <param name="site">The publication.</param>
    /// <param name="isDraft">Built in spite of errors: search engines are asked to stay away.</param>
    public static IReadOnlyList<SiteFile> Of(Site site, bool isDraft = false) =>
        new[] { Robots.Of(site, isDraft) }
            .Concat(Feed.Of(site) is { } feed ? [feed] : [])
            .Concat(Sitemap.Of(site))
            .Concat(HostRedirects.Of(site) is { } redirects ? [redirects] : [])
            .Concat(SearchIndex.Of(SearchDocuments.Of(site)))
            .OrderBy(file => file.Address, StringComparer.Ordinal)
            .ToList();
}
