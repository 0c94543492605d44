using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the page of each claim.</summary>
internal static class ClaimPages
{
    public static IEnumerable<ClaimPage> Of(Composition composition)
    {
        var figures = FiguresDrawing.Links(composition);
        return composition.Site.Claims.Select(claim => Compose(composition, claim, figures[claim].ToList()));
    }

    private static ClaimPage Compose(Composition composition, Claim claim, IReadOnlyList<FiguresLink> figures)
    {
        var (site, references, summaries) = (composition.Site, composition.References, composition.Summaries);
        var citations = composition.Passages.Citations(claim);
        var isReview = claim.Kind == ClaimKind.Review;
        return new ClaimPage
        {
            Address = claim.Address,
            Title = claim.Title,
            Description = claim.Written.Explanation?.Value ?? claim.Title,
            Breadcrumb = [composition.Home, new(composition.Titles.Claims.Title, Addresses.Claims)],
            Site = composition.Frame,
            Claim = summaries.Of(claim),
            Quote = claim.Written.Quote?.Value,
            QuoteLanguage = composition.Passages.QuoteLanguage(claim),
            Explanation = claim.Written.Explanation?.Value,
            Scale = isReview ? summaries.Ratings : [],
            Appearance = claim.Appearance is { } appearance ? composition.Passages.Of(appearance) : null,
            AppearanceReview = claim.AppearanceReview is { } review ? composition.Passages.Of(review) : null,
            Support = citations.Where(citation => citation.CarriesClaim).ToList(),
            Origins = OriginsDrawing.Of(claim, summaries),
            Contrary = citations.Where(citation => !citation.CarriesClaim && TakesSides(citation.Stance)).ToList(),
            Other = citations.Where(citation => !citation.CarriesClaim && !TakesSides(citation.Stance)).ToList(),
            About = About(claim),
            Topics = claim.Topics.Select(Summaries.Link).ToList(),
            Places = claim.Marks.Select(place => place.Page).Distinct().Select(page => new PageLink(page.Title, $"{page.Address}#{claim.Id}")).ToList(),
            Figures = figures,
            Statements = references.StatementsAbout[claim].Select(summaries.Of).ToList(),
            LastChecked = composition.Passages.LastChecked([claim]),
            History = ClaimHistory.Of(composition, claim),
            Correction = claim.IsCorrected ? composition.Corrections.Of(claim) : null,
            SupersededBy = claim.SupersededBy is { } successor ? summaries.Of(successor) : null,
            Supersedes = references.Supersedes[claim].Select(summaries.Of).ToList(),
            Problems = references.ProblemsOf[claim.Id].Select(finding => finding.Message).ToList(),
            EmbedCode = site.Settings is { HasEmbeds: true, BaseUrl: { } root } ? EmbedFrame.CodeOf(claim, root) : null,
            OEmbedAddress = site.Settings.HasEmbeds ? Addresses.OfOEmbed(claim.Id) : null,
            Citation = composition.Cite(claim.Address, claim.Title, new[] { claim.Page.Changed, claim.Correction?.Date }.Max(), claim.Page.Authors),
        };
    }

    // What takes a side and does not carry the claim speaks against it: for a review rated refuted, a passage in support.
    private static bool TakesSides(Stance stance) => stance is Stance.Supports or Stance.Partly or Stance.Disputes;

    private static PageLink? About(Claim claim) => claim switch
    {
        { AboutClaim: { } other } => Summaries.Link(other),
        { AboutTopic: { } topic } => Summaries.Link(topic),
        _ => null,
    };
}
