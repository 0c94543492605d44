namespace Explainer.Compose.Parts;

/// <summary>People under a heading.</summary>
public sealed record PersonGroup
{
    /// <summary>The group; the theme's word for the rest where empty.</summary>
    public required string Title { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<PersonEntry> People { get; init; }
}
