namespace Explainer.Compose.Parts;

/// <summary>A statement in the detail of "who said what".</summary>
public sealed record Utterance
{
    /// <summary>The statement.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>By which it is found in place: <c>group:press topic:toll</c>; null where the list has no filter.</summary>
    public required string? Marks { get; init; }

    /// <summary>What it is about, where the section's heading does not say so; else null.</summary>
    public required PageLink? About { get; init; }

    /// <summary>The speaker's exact words; null where the site has only a paraphrase.</summary>
    public required string? Quote { get; init; }

    /// <summary>BCP 47 tag of the quotation; null where it is the site's.</summary>
    public required string? QuoteLanguage { get; init; }

    /// <summary>The sources that carry it, each once, with those that they have it from.</summary>
    public required IReadOnlyList<ReportView> ReportedBy { get; init; }

    /// <summary>
    /// The later statement in which the speaker turned from it: took it back, denied what was confirmed, or spoke at last; null where there is none.
    /// </summary>
    public required ClaimSummary? Turn { get; init; }

    /// <summary>What was wrong with the statement as the site had it; null where nothing was.</summary>
    public required CorrectionView? Correction { get; init; }
}
