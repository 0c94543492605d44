namespace Explainer.Compose.Parts;

/// <summary>An explainer page in a list.</summary>
public sealed record ExplainerSummary
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Address { get; init; }

    /// <summary>In a sentence or two; empty where there is none.</summary>
    public required string Description { get; init; }

    /// <summary>Last changed, else first published; null where neither is given.</summary>
    public required DateText? Updated { get; init; }

    /// <summary>Number of claims that its prose marks.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Number of sources that these cite.</summary>
    public required int SourceCount { get; init; }

    /// <summary>How many of the claims have each rating, in the order of the scale; empty where it rates nothing.</summary>
    public required IReadOnlyList<RatingCount> Ratings { get; init; }
}
