using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The page of a claim for machines: our claim, the words that somebody spoke, or our review of what somebody claims.</summary>
internal sealed class ClaimData(Site site, Mentions mentions)
{
    public IEnumerable<Thing> Of(ClaimPage page) =>
        page.Claim.Kind == Parse.ClaimKind.Review ? Review(page)
        : page.Quote is { } words ? [Ours(page), mentions.Quotation(page.Claim, words, Sources(page))]
        : [Ours(page)];

    private Claim Ours(ClaimPage page)
    {
        var made = site.ClaimsById[page.Claim.Id].Page;
        return new()
        {
            Id = mentions.Whole(page.Address),
            Url = mentions.Whole(page.Address),
            Text = page.Claim.Text,
            InLanguage = page.Site.Language,
            DatePublished = made.Written.Date?.Value.ToHtml(),
            DateModified = page.Correction?.Date?.Machine ?? made.Written.Updated?.Value.ToHtml(),
            Author = [mentions.Publisher],
            About = page.Claim.Speaker is { } speaker ? [mentions.Agent(speaker)] : null,
            Appearance = mentions.Article(page.Claim.Page),
            Citation = Mentions.List(Sources(page).Select(mentions.Work)),
            Correction = page.Correction is { } correction ? [Mentions.Correction(correction)] : null,
        };
    }

    // A review without a rating is reported (FC211), and tells machines nothing.
    private IEnumerable<Thing> Review(ClaimPage page)
    {
        if (page.Claim.Rating is not { } rating)
            yield break;
        var made = site.ClaimsById[page.Claim.Id].Page;
        yield return new ClaimReview
        {
            Id = mentions.Whole(page.Address),
            Url = mentions.Whole(page.Address),
            ClaimReviewed = ShortClaim.Of(page.Claim.Text),
            ReviewRating = RatingScale.Of(rating),
            ReviewBody = page.Explanation,
            InLanguage = page.Site.Language,
            DatePublished = (made.Written.Date ?? made.Written.Updated)?.Value.ToHtml(),
            DateModified = made.Written.Updated?.Value.ToHtml(),
            Author = [mentions.Publisher],
            Citation = Mentions.List(Sources(page).Select(mentions.Work)),
            Correction = page.Correction is { } correction ? [Mentions.Correction(correction)] : null,
            ItemReviewed = Reviewed(page),
        };
    }

    private Claim Reviewed(ClaimPage page) => new()
    {
        Text = page.Claim.Text,
        Author = Claimant(page) is { } claimant ? [claimant] : null,
        DatePublished = page.Appearance?.Source.Issued?.Machine,
        Appearance = page.Appearance is { } appearance ? mentions.Work(appearance.Source) : null,
    };

    // Who is named, else who speaks in the passage, else the paper that printed it.
    private Agent? Claimant(ClaimPage page) =>
        (page.Claim.Speaker ?? page.Appearance?.Speaker) is { } speaker ? mentions.Agent(speaker)
        : (page.Appearance?.Source.ContainerTitle ?? page.Appearance?.Source.Publisher) is { } outlet ? new() { Type = "Organization", Name = outlet }
        : null;

    private static IEnumerable<SourceSummary> Sources(ClaimPage page) =>
        page.Support.Concat(page.Contrary).Concat(page.Other)
            .Select(citation => citation.Passage?.Source)
            .OfType<SourceSummary>()
            .DistinctBy(source => source.Id, StringComparer.Ordinal);
}
