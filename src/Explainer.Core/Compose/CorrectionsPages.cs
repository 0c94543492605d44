using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of corrections.</summary>
internal static class CorrectionsPages
{
    public static CorrectionsPage Of(Composition composition) => new()
    {
        Address = Addresses.Corrections,
        Title = PageTitles.Corrections.Title,
        Description = PageTitles.Corrections.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
        Citation = composition.Cite(Addresses.Corrections, PageTitles.Corrections.Title),
        Corrections = composition.Corrections.Of(composition.Site.Claims),
    };
}
