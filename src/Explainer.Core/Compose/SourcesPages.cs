using Explainer.Compose.Pages;
using Explainer.Compose.Parts;

namespace Explainer.Compose;

/// <summary>Composes the list of sources.</summary>
internal static class SourcesPages
{
    public static IEnumerable<SourcesPage> Of(Composition composition)
    {
        var list = composition.Site.Lists.Sources;
        return ListPages.Of(list, composition.Titles.Sources, composition).Select(page => new SourcesPage
        {
            Address = page.Address,
            Title = page.Title,
            Description = composition.Titles.Sources.Description,
            Breadcrumb = page.Breadcrumb,
            Site = composition.Frame,
            Sources = page.Entries.Select(source => new ListedSource(composition.Summaries.Of(source), ListPages.Marks(list, source))).ToList(),
            Total = page.View.Entries.Count,
            Filter = page.Filter,
            Part = page.Part,
        });
    }
}
