using Explainer.Parse;

namespace Explainer.Compose.Parts;

/// <summary>A citation, with the passage that it appeals to.</summary>
public sealed record CitationView
{
    /// <summary>What the passage does for the claim.</summary>
    public required Stance Stance { get; init; }

    /// <summary>It is one of those that the claim (or a review's rating) rests on.</summary>
    public required bool CarriesClaim { get; init; }

    /// <summary>What the editors say about it; null where nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>A declared sum; null where none.</summary>
    public required string? Derived { get; init; }

    /// <summary>Null where it names nothing: then <see cref="Reference"/> says what it names.</summary>
    public required PassageView? Passage { get; init; }

    /// <summary><c>source#passage</c>, as written.</summary>
    public required string Reference { get; init; }

    /// <summary>The comparison of the two on record; null where there is none.</summary>
    public required ReviewView? Review { get; init; }
}
