using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes a page for each former address.</summary>
internal static class RedirectPages
{
    public static IEnumerable<RedirectPage> Of(Composition composition) =>
        Redirect.Of(composition.Site).Select(redirect => new RedirectPage
        {
            Address = redirect.From,
            Title = redirect.To.Title,
            Description = "",
            Breadcrumb = [],
            Site = composition.Frame,
            Target = redirect.To.Address,
        });
}
