using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose.Parts;

/// <summary>A claim in a line or a card.</summary>
public sealed record ClaimSummary
{
    /// <summary>Unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>Its permanent page.</summary>
    public required string Address { get; init; }

    /// <summary>The claim in the editors' words.</summary>
    public required string Text { get; init; }

    /// <summary>Whose claim it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>How it stands.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>How well the words of its evidence are known.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Number of independent origins of its evidence.</summary>
    public required int IndependentOrigins { get; init; }

    /// <summary>Who says it; null where it is the page, or names nobody.</summary>
    public required PersonSummary? Speaker { get; init; }

    /// <summary>What the speaker does by it; null where it is no statement.</summary>
    public required Act? Act { get; init; }

    /// <summary>When it happened; null where not given.</summary>
    public required DateText? Date { get; init; }

    /// <summary>When it was said; null where not given.</summary>
    public required DateText? Said { get; init; }

    /// <summary>Where it happened; null where not given.</summary>
    public required string? Place { get; init; }

    /// <summary>Null where it is no review.</summary>
    public required RatingLabel? Rating { get; init; }

    /// <summary>The page in which it is made.</summary>
    public required PageLink Page { get; init; }
}
