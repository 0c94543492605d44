using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the home page.</summary>
internal static class HomePages
{
    public static HomePage Of(Composition composition)
    {
        var site = composition.Site;
        var index = site.Pages.FirstOrDefault(page => page.Address == Addresses.Home);
        return new HomePage
        {
            Address = Addresses.Home,
            Title = index?.Written.Title?.Value ?? site.Settings.Title,
            Description = index?.Written.Description?.Value ?? site.Settings.Description,
            Breadcrumb = [],
            Site = composition.Frame,
            Introduction = index is { Written.Prose.IsEmpty: false } ? composition.Prose.Of(index) : null,
            Notes = index is null ? [] : composition.Prose.Notes(index),
            Explainers = composition.Explainers.Select(page => Summarize(composition, page)).ToList(),
            ClaimCount = site.Claims.Count,
            SourceCount = site.Sources.Count,
            PersonCount = site.People.Count,
            Updated = composition.Summaries.Date(site.Pages.Select(page => page.Changed).Max()),
        };
    }

    /// <summary>An explainer in a list.</summary>
    public static ExplainerSummary Summarize(Composition composition, Page page) => new()
    {
        Title = page.Title,
        Address = page.Address,
        Description = page.Written.Description?.Value ?? "",
        Updated = composition.Summaries.Date(page.Changed),
        ClaimCount = page.MarkedClaims.Count,
        SourceCount = page.MarkedClaims.SelectMany(CrossReferences.SourcesOf).Distinct().Count(),
        Ratings = Tallies.OfRatings(page.MarkedClaims, composition),
    };
}
