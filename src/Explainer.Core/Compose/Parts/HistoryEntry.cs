namespace Explainer.Compose.Parts;

/// <summary>One thing that became of a claim.</summary>
public sealed record HistoryEntry
{
    /// <summary>What.</summary>
    public required HistoryKind Kind { get; init; }

    /// <summary>When; null where not known.</summary>
    public required DateText? Date { get; init; }

    /// <summary>Who compared; null where it is no comparison, or the record names nobody of the site.</summary>
    public PersonSummary? By { get; init; }

    /// <summary>The page, the passages compared with, or the claim that took its place.</summary>
    public required IReadOnlyList<PageLink> Links { get; init; }

    /// <summary>What was wrong; null where nothing was.</summary>
    public string? Reason { get; init; }
}
