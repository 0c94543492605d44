using Explainer.Compose.Parts;
using Explainer.Resolve;

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
        Language = Foreign(passage.Language),
        Direction = TextDirection.Of(passage.Language ?? siteLanguage),
        Translation = passage.Written.Translation?.Value,
        Speaker = passage.Speaker is { } speaker ? summaries.Of(speaker, passage.Source.Written.Issued?.Value) : null,
        Locator = LocatorText.Of(passage.Written.Label?.Value, passage.Written.Locator?.Value),
        Grade = passage.Grade,
        IsMissingFromSnapshot = passage.Match is Text.QuoteMatch.Absent or Text.QuoteMatch.WordsLeftOut,
        Context = SnapshotContext.Of(passage),
        OriginalUrl = originals.Of(passage),
        Source = summaries.Of(passage.Source),
    };

    public ReviewView Of(Review review) => new()
    {
        On = DateText.Of(review.On),
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
    public static DateText? LastChecked(IEnumerable<Claim> claims) =>
        DateText.Of(claims.SelectMany(claim => claim.Citations).Select(citation => citation.Review?.On).Max());

    /// <summary>A language that has to be named; null where it is the site's.</summary>
    public string? Foreign(string? language) =>
        string.Equals(language, siteLanguage, StringComparison.OrdinalIgnoreCase) ? null : language;
}
