namespace Explainer.Resolve;

/// <summary>Which sentences of the pages can be checked, and which of them stand under a claim.</summary>
/// <param name="Pages">By page, in the order of the site; those without such a sentence as well.</param>
public sealed record SiteCoverage(IReadOnlyList<PageCoverage> Pages)
{
    /// <summary>Of all pages together.</summary>
    public CoverageCount Count { get; } = new(Pages.Sum(page => page.Count.CheckWorthy), Pages.Sum(page => page.Count.Covered));

    /// <summary>Reads the prose of a site.</summary>
    internal static SiteCoverage Of(Site site) =>
        new(site.Pages
            .AsParallel()
            .AsOrdered()
            .Select(page => new PageCoverage(page, CoverageReader.Read(page.Written.Prose, site.ClaimsById)))
            .ToList());
}
