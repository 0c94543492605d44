using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the page of each claim.</summary>
internal static class ClaimPages
{
    public static IEnumerable<ClaimPage> Of(Composition composition) =>
        composition.Site.Claims.Select(claim => Compose(composition, claim));

    private static ClaimPage Compose(Composition composition, Claim claim)
    {
        var (site, references, summaries) = (composition.Site, composition.References, composition.Summaries);
        var citations = composition.Passages.Citations(claim);
        var isReview = claim.Kind == ClaimKind.Review;
        return new ClaimPage
        {
            Address = claim.Address,
            Title = Summaries.TitleOf(claim),
            Description = claim.Written.Explanation?.Value ?? Summaries.TitleOf(claim),
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
            Contrary = citations.Where(citation => !citation.CarriesClaim && TakesSides(citation.Stance)).ToList(),
            Other = citations.Where(citation => !citation.CarriesClaim && !TakesSides(citation.Stance)).ToList(),
            About = About(claim, site.StatementSubjects),
            Topics = claim.Topics.Select(topic => topic.Title).ToList(),
            Places = claim.Marks.Select(place => place.Page).Distinct().Select(page => new PageLink(page.Title, $"{page.Address}#{claim.Id}")).ToList(),
            Statements = references.StatementsAbout[claim].Select(summaries.Of).ToList(),
            LastChecked = composition.Passages.LastChecked([claim]),
            Correction = claim.IsCorrected ? composition.Corrections.Of(claim) : null,
            SupersededBy = claim.SupersededBy is { } successor ? summaries.Of(successor) : null,
            Supersedes = references.Supersedes[claim].Select(summaries.Of).ToList(),
            Problems = references.ProblemsOf[claim.Id].Select(finding => finding.Message).ToList(),
            CiteAs = CiteAs(composition, claim),
        };
    }

    // What takes a side and does not carry the claim speaks against it: for a review rated refuted, a passage in support.
    private static bool TakesSides(Stance stance) => stance is Stance.Supports or Stance.Partly or Stance.Disputes;

    private static PageLink? About(Claim claim, StatementSubjects subjects) => claim switch
    {
        { AboutClaim: { } other } => Summaries.Link(other),
        { AboutTopic: { } topic, Kind: ClaimKind.Statement } => new(topic.Title, $"{Addresses.WhoSaidWhat}#{subjects.ColumnOf(claim).Fragment}"),
        _ => null,
    };

    private static string CiteAs(Composition composition, Claim claim)
    {
        var (settings, words) = (composition.Site.Settings, composition.Language.Words);
        var date = composition.Summaries.Date(claim.Page.Changed) is { } changed ? words.Comma + changed.Text : "";
        var address = settings.BaseUrl is { } root ? $" {root}{claim.Address}" : "";
        return $"{words.CiteClaim(settings.Title, Summaries.TitleOf(claim), claim.Page.Title)}{date}.{address}";
    }
}
