using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of sources.</summary>
internal static class SourcesPages
{
    public static IEnumerable<SourcesPage> Of(Composition composition)
    {
        var sources = composition.Site.Sources.OrderBy(source => source.Title, StringComparer.Ordinal).ToList();
        return ListPages.Of(sources, Addresses.Sources).Select(part => new SourcesPage
        {
            Address = part.Address,
            Title = composition.Titles.Sources.Title,
            Description = composition.Titles.Sources.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Sources = part.Entries.Select(composition.Summaries.Of).ToList(),
            Total = sources.Count,
            Part = part.Pagination,
        });
    }
}
