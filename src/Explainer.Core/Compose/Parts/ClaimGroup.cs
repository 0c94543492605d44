namespace Explainer.Compose.Parts;

/// <summary>Claims under a heading.</summary>
public sealed record ClaimGroup
{
    /// <summary>The page that makes them.</summary>
    public required PageLink Page { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ListedClaim> Claims { get; init; }
}
