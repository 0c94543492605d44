using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the page of each claim that other sites show in frames; none where <c>site.yml</c> has it so, or no <c>base-url</c>.</summary>
internal static class EmbedPages
{
    public static IEnumerable<EmbedPage> Of(Composition composition) =>
        composition.Site.Settings.HasEmbeds ? composition.Site.Claims.Select(claim => Compose(composition, claim)) : [];

    private static EmbedPage Compose(Composition composition, Claim claim)
    {
        var first = claim.Support.Concat(claim.Citations).FirstOrDefault(citation => citation.Passage is not null);
        return new()
        {
            Address = Addresses.OfEmbed(claim.Id),
            Title = claim.Title,
            Description = claim.Written.Explanation?.Value ?? "",
            Breadcrumb = [],
            Site = composition.Frame,
            Claim = composition.Summaries.Of(claim),
            Explanation = claim.Written.Explanation?.Value,
            Passage = first is null ? null : composition.Passages.Of(first.Passage!),
            Stance = first?.Stance,
        };
    }
}
