using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of claims.</summary>
internal static class ClaimsPages
{
    public static IEnumerable<ClaimsPage> Of(Composition composition)
    {
        var claims = composition.Site.Claims;
        var byStatus = Tallies.Of(claims.Select(claim => claim.Status));
        var byKind = Tallies.Of(claims.Select(claim => claim.Kind));
        return ListPages.Of(claims, Addresses.Claims).Select(part => new ClaimsPage
        {
            Address = part.Address,
            Title = composition.Titles.Claims.Title,
            Description = composition.Titles.Claims.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Groups = part.Entries.GroupBy(claim => claim.Page).Select(group => new ClaimGroup
            {
                Page = Summaries.Link(group.Key),
                Claims = group.Select(composition.Summaries.Of).ToList(),
            }).ToList(),
            Total = claims.Count,
            ByStatus = byStatus,
            ByKind = byKind,
            Part = part.Pagination,
        });
    }
}
