using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/claims/&lt;id&gt;/</c>: a claim and everything that it rests on.</summary>
public sealed record ClaimPage : PageModel
{
    /// <summary>The claim.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>The speaker's own words; null where not given.</summary>
    public required string? Quote { get; init; }

    /// <summary>BCP 47 tag of the quotation; null where it is the site\'s.</summary>
    public required string? QuoteLanguage { get; init; }

    /// <summary>A review's reason; null where it is none.</summary>
    public required string? Explanation { get; init; }

    /// <summary>The scale that a review rates on; empty where it is none.</summary>
    public required IReadOnlyList<RatingLabel> Scale { get; init; }

    /// <summary>Where a reviewed claim was made; null where it is no review.</summary>
    public required PassageView? Appearance { get; init; }

    /// <summary>The comparison of the claim with <see cref="Appearance"/> on record; null where there is none.</summary>
    public ReviewView? AppearanceReview { get; init; }

    /// <summary>The citations that carry it (or a review's rating).</summary>
    public required IReadOnlyList<CitationView> Support { get; init; }

    /// <summary>The citations that say otherwise.</summary>
    public required IReadOnlyList<CitationView> Contrary { get; init; }

    /// <summary>Those that relay it or help to understand it.</summary>
    public required IReadOnlyList<CitationView> Other { get; init; }

    /// <summary>What a statement is about; null where not given.</summary>
    public required PageLink? About { get; init; }

    /// <summary>Their titles.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Where it stands in the text: the page, with the claim's fragment.</summary>
    public required IReadOnlyList<PageLink> Places { get; init; }

    /// <summary>What others said about this claim, by date.</summary>
    public required IReadOnlyList<ClaimSummary> Statements { get; init; }

    /// <summary>The newest recorded comparison; null where there is none.</summary>
    public required DateText? LastChecked { get; init; }

    /// <summary>Null where nothing was wrong.</summary>
    public required CorrectionView? Correction { get; init; }

    /// <summary>The claim that takes its place; null where none.</summary>
    public required ClaimSummary? SupersededBy { get; init; }

    /// <summary>The claims whose place it takes.</summary>
    public required IReadOnlyList<ClaimSummary> Supersedes { get; init; }

    /// <summary>What the checks found at this claim, at warning and above.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>A ready-made citation of this page.</summary>
    public required string CiteAs { get; init; }
}
