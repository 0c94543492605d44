namespace Explainer.Compose.Parts;

/// <summary>Something that happened.</summary>
public sealed record TimelineEntry
{
    /// <summary>The claim that says so.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>Those who act or are named in it, its speaker first.</summary>
    public required IReadOnlyList<PersonSummary> Actors { get; init; }

    /// <summary>By which it is found in place: <c>group:press topic:toll</c>; null where the list has no filter.</summary>
    public required string? Marks { get; init; }

    /// <summary>The sources that carry it, each once.</summary>
    public required IReadOnlyList<SourceSummary> Sources { get; init; }
}
