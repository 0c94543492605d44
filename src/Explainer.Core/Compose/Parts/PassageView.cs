using Explainer.Resolve;

namespace Explainer.Compose.Parts;

/// <summary>A passage with its source.</summary>
public sealed record PassageView
{
    /// <summary>Unique in its source.</summary>
    public required string Id { get; init; }

    /// <summary>Its permanent place: <c>/sources/un/#p1</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The source's own words; else a paraphrase by the editors.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The source's words, without quotation marks round them; or the paraphrase.</summary>
    public required string Words { get; init; }

    /// <summary>BCP 47 tag of the words; null where it is the site's.</summary>
    public required string? Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The words in the site's language; null where none.</summary>
    public required string? Translation { get; init; }

    /// <summary>Who speaks in it; null where it names nobody.</summary>
    public required PersonSummary? Speaker { get; init; }

    /// <summary>Where in the source: <c>paragraph 4</c>; null where not given.</summary>
    public required string? Locator { get; init; }

    /// <summary>How well its words are known.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>There is a snapshot, and the words are not in it.</summary>
    public required bool IsMissingFromSnapshot { get; init; }

    /// <summary>Its surroundings in the snapshot; null where it was not found in one.</summary>
    public required PassageContext? Context { get; init; }

    /// <summary>The digest of the snapshot that has its words; null where it was not found in one.</summary>
    public required string? SnapshotSha256 { get; init; }

    /// <summary>Its place in the source's whole text; null where the site does not show that.</summary>
    public required string? InTextAddress { get; init; }

    /// <summary>The original, opened at these words; null where it is not known that a browser would find them there.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>The source.</summary>
    public required SourceSummary Source { get; init; }
}
