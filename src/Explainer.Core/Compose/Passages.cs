using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Shows passages and the citations that appeal to them.</summary>
internal sealed class Passages(Summaries summaries, OriginalLinks originals, string siteLanguage)
{
    public PassageView Of(Passage passage) => new()
    {
        Id = passage.Id,
        Address = passage.Id.Length > 0 ? passage.Address : passage.Source.Address,
        IsExact = passage.IsExact,
        Words = passage.Words,
        Language = summaries.Foreign(passage.Language),
        Direction = TextDirection.Of(passage.Language ?? siteLanguage),
        Translation = passage.Written.Translation?.Value,
        Speaker = passage.Speaker is { } speaker ? summaries.Of(speaker, passage.Source.Written.Issued?.Value) : null,
        Locator = LocatorText.Of(summaries.Language.Words, passage.Written.Label?.Value, passage.Written.Locator?.Value),
        Grade = passage.Grade,
        IsMissingFromSnapshot = passage.Match is QuoteMatch.Absent or QuoteMatch.WordsLeftOut,
        Context = SnapshotContext.Of(passage),
        SnapshotSha256 = passage.Match is QuoteMatch.Once ? passage.Source.Snapshot?.Sha256 : null,
        InTextAddress = passage.Match is QuoteMatch.Once && passage.Source.TextAddress is { } text ? $"{text}#{passage.Id}" : null,
        OriginalUrl = originals.Of(passage),
        Source = summaries.Of(passage.Source),
    };

    public ReviewView Of(Review review) => new()
    {
        On = summaries.Date(review.On),
        By = review.By is { } person ? summaries.Of(person, review.On) : null,
        ClaimChange = review.IsClaimChanged ? review.ClaimDifference() : null,
        PassageChange = review.IsPassageChanged ? review.PassageDifference() : null,
        IsSnapshotChanged = review.IsSnapshotChanged,
    };

    /// <summary>The citations of a claim, in the order written.</summary>
    public IReadOnlyList<CitationView> Citations(Claim claim)
    {
        var carrying = claim.Support.ToHashSet();
        return claim.Citations.Select(citation => new CitationView
        {
            Stance = citation.Stance,
            CarriesClaim = carrying.Contains(citation),
            Note = citation.Written.Note?.Value,
            Derived = citation.Written.Derived?.Value,
            Passage = citation.Passage is { } passage ? Of(passage) : null,
            Reference = citation.Written.Passage?.ToString() ?? "",
            Review = citation.Review is { } review ? Of(review) : null,
        }).ToList();
    }

    /// <summary>The sources of the citations that carry a claim, each once.</summary>
    public IReadOnlyList<SourceSummary> CarryingSources(Claim claim) =>
        claim.Support.Select(citation => citation.Source).OfType<Source>().Distinct().Select(summaries.Of).ToList();

    /// <summary>The newest recorded comparison of some claims; null where there is none.</summary>
    public DateText? LastChecked(IEnumerable<Claim> claims) => summaries.Date(LastComparison(claims));

    /// <summary>Its date.</summary>
    public static Edtf? LastComparison(IEnumerable<Claim> claims) =>
        claims
            .SelectMany(claim => claim.Citations.Select(citation => citation.Review).Append(claim.AppearanceReview))
            .Select(review => review?.On)
            .Max();

    /// <summary>The language of a claim's own quotation; null where it has none, or it is the site's.</summary>
    /// <remarks>The words are in the language of the passage that holds them; one in another language may be cited beside it.</remarks>
    public string? QuoteLanguage(Claim claim)
    {
        if (claim.Written.Quote is not { } quote)
            return null;
        var exact = new TextQuote(quote.Value);
        var holder = claim.Citations
            .Select(citation => citation.Passage)
            .FirstOrDefault(passage => passage is { IsExact: true }
                && QuoteMatcher.Find(NormalText.Of(passage.Words), exact) is QuoteMatch.Once or QuoteMatch.Several);
        return summaries.Foreign(holder?.Language);
    }
}
