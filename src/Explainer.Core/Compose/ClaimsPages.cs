using Explainer.Compose.Pages;
using Explainer.Compose.Parts;

namespace Explainer.Compose;

/// <summary>Composes the list of claims.</summary>
internal static class ClaimsPages
{
    public static IEnumerable<ClaimsPage> Of(Composition composition)
    {
        var list = composition.Site.Lists.Claims;
        return ListPages.Of(list, composition.Titles.Claims, composition).Select(page => new ClaimsPage
        {
            Address = page.Address,
            Title = page.Title,
            Description = composition.Titles.Claims.Description,
            Breadcrumb = page.Breadcrumb,
            Site = composition.Frame,
            Groups = page.Entries.GroupBy(claim => claim.Page).Select(group => new ClaimGroup
            {
                Page = Summaries.Link(group.Key),
                Claims = group.Select(claim => new ListedClaim(composition.Summaries.Of(claim), ListPages.Marks(list, claim))).ToList(),
            }).ToList(),
            Total = page.View.Entries.Count,
            ByStatus = Tallies.Of(page.View.Entries.Select(claim => claim.Status)),
            ByKind = Tallies.Of(page.View.Entries.Select(claim => claim.Kind)),
            Filter = page.Filter,
            Part = page.Part,
        });
    }
}
