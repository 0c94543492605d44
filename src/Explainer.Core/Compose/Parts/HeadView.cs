namespace Explainer.Compose.Parts;

/// <summary>What a page tells of itself to machines, beside what its readers see.</summary>
public sealed record HeadView
{
    /// <summary>The feeds that follow the site or the page, its own last.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>The picture that stands for the page where it is shared; null where there is none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>First published, ISO 8601, no closer than it is known; null where it is not, or where the page is no article.</summary>
    public string? Published { get; init; }

    /// <summary>Last changed in substance, as <see cref="Published"/>.</summary>
    public string? Modified { get; init; }

    /// <summary>The page as JSON-LD, without characters of markup; null where there is nothing to tell.</summary>
    public string? LinkedData { get; init; }

    /// <summary>The address of the description of the site's search; null where it has none.</summary>
    public string? OpenSearch { get; init; }

    /// <summary>The address of the site's web manifest; null where it has none.</summary>
    public string? Manifest { get; init; }
}
