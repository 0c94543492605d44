namespace Explainer.Compose.Parts;

/// <summary>Rows of one group of speakers.</summary>
public sealed record SpeakerGroup
{
    /// <summary>The group; empty for those in none.</summary>
    public required string Title { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<SpeakerRow> Rows { get; init; }
}
