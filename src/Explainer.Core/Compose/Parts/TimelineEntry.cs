namespace Explainer.Compose.Parts;

/// <summary>Something that happened.</summary>
public sealed record TimelineEntry
{
    /// <summary>The claim that says so.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>The sources that carry it, each once.</summary>
    public required IReadOnlyList<SourceSummary> Sources { get; init; }
}
