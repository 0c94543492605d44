namespace Explainer.Compose.Parts;

/// <summary>A correction.</summary>
public sealed record CorrectionView
{
    /// <summary>The claim that was wrong.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>When it was put right; null where not known.</summary>
    public required DateText? Date { get; init; }

    /// <summary>What was wrong, and why.</summary>
    public required string Reason { get; init; }

    /// <summary>The claim's former words; null where not kept.</summary>
    public required string? Was { get; init; }

    /// <summary>The words that stand now: the claim's, or those of the claim that takes its place; null where it is withdrawn.</summary>
    public required string? Now { get; init; }

    /// <summary>The claim that takes its place; null where none.</summary>
    public required ClaimSummary? SupersededBy { get; init; }
}
