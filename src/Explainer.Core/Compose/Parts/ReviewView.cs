using Explainer.Text;

namespace Explainer.Compose.Parts;

/// <summary>A comparison of a claim with a passage, and what changed since.</summary>
public sealed record ReviewView
{
    /// <summary>When; null where that is not recorded.</summary>
    public required DateText? On { get; init; }

    /// <summary>Who compared; null where the record names nobody of the site.</summary>
    public required PersonSummary? By { get; init; }

    /// <summary>How the claim's words changed since; null where they did not.</summary>
    public required WordDifference? ClaimChange { get; init; }

    /// <summary>How the passage's words changed since; null where they did not.</summary>
    public required WordDifference? PassageChange { get; init; }

    /// <summary>The copy of the source that it was made with is another now, or gone.</summary>
    public required bool IsSnapshotChanged { get; init; }

    /// <summary>Nothing changed since.</summary>
    public bool IsCurrent => ClaimChange is null && PassageChange is null && !IsSnapshotChanged;
}
