namespace Explainer.Compose.Parts;

/// <summary>A passage on the page of its source.</summary>
public sealed record SourcePassage
{
    /// <summary>The passage.</summary>
    public required PassageView Passage { get; init; }

    /// <summary>The claims that cite it, in order.</summary>
    public required IReadOnlyList<ClaimUse> Claims { get; init; }

    /// <summary>The reviews of what is claimed in it, in order.</summary>
    public required IReadOnlyList<ClaimSummary> Reviews { get; init; }
}
