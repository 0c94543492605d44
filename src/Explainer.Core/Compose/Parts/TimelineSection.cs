namespace Explainer.Compose.Parts;

/// <summary>The events of one day, month or year.</summary>
public sealed record TimelineSection
{
    /// <summary>Its fragment, which no claim has: <c>d_2019-12-29</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The day, month or year.</summary>
    public required DateText Date { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }
}
