namespace Explainer.Compose.Parts;

/// <summary>A source in a line.</summary>
public sealed record SourceSummary
{
    /// <summary>Unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Address { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The authors, joined; null where none is named.</summary>
    public required string? Author { get; init; }

    /// <summary>The newspaper or site it stands in; null where not given.</summary>
    public required string? ContainerTitle { get; init; }

    /// <summary>Who answers for it first; null where not given.</summary>
    public required string? Publisher { get; init; }

    /// <summary>When it came out; null where not known.</summary>
    public required DateText? Issued { get; init; }

    /// <summary>Where it can be read; null where not known.</summary>
    public required string? Url { get; init; }

    /// <summary>Where a copy can be read; null where none is known.</summary>
    public required string? ArchiveUrl { get; init; }

    /// <summary>When that copy was made; null where not known.</summary>
    public DateText? Archived { get; init; }

    /// <summary>BCP 47 tag; null where not given.</summary>
    public required string? Language { get; init; }

    /// <summary>The same where its title has to be marked with it; null where it is the site's language, or not given.</summary>
    public required string? ForeignLanguage { get; init; }

    /// <summary>CSL item type; null where not given.</summary>
    public required string? Type { get; init; }

    /// <summary>Number of its passages.</summary>
    public required int PassageCount { get; init; }

    /// <summary>Number of claims that cite it.</summary>
    public required int ClaimCount { get; init; }
}
