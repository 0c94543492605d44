namespace Explainer.Compose.Parts;

/// <summary>A statement in the detail of "who said what".</summary>
public sealed record Utterance
{
    /// <summary>The statement.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>What it is about, where the section's heading does not say so; else null.</summary>
    public required PageLink? About { get; init; }

    /// <summary>The speaker's exact words; null where the site has only a paraphrase.</summary>
    public required string? Quote { get; init; }

    /// <summary>BCP 47 tag of the quotation; null where it is the site's.</summary>
    public required string? QuoteLanguage { get; init; }

    /// <summary>The sources that carry it, each once.</summary>
    public required IReadOnlyList<SourceSummary> ReportedBy { get; init; }
}
