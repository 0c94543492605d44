using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of corrections.</summary>
internal static class CorrectionsPages
{
    public static CorrectionsPage Of(Composition composition) => new()
    {
        Address = Addresses.Corrections,
        Title = composition.Titles.Corrections.Title,
        Description = composition.Titles.Corrections.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
        Corrections = composition.Corrections.Of(composition.Site.Claims),
    };
}
