using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;

namespace Explainer.Compose.Pages;

/// <summary><c>/sources/&lt;id&gt;/</c>: a source, and what rests on it.</summary>
public sealed record SourcePage : PageModel
{
    /// <summary>The source.</summary>
    public required SourceSummary Source { get; init; }

    /// <summary>What may be done with its words; null where not given.</summary>
    public required string? Rights { get; init; }

    /// <summary>When it was read; null where not given.</summary>
    public required DateText? Accessed { get; init; }

    /// <summary>The digest of the snapshot; null where there is none.</summary>
    public required string? SnapshotSha256 { get; init; }

    /// <summary>The page of its whole text; null where that is not shown.</summary>
    public required string? TextAddress { get; init; }

    /// <summary>The sources that it repeats.</summary>
    public required IReadOnlyList<PageLink> DerivedFrom { get; init; }

    /// <summary>The sources that repeat it.</summary>
    public required IReadOnlyList<PageLink> RepeatedBy { get; init; }

    /// <summary>What it repeats and what repeats it, over all steps, as a picture; null where there is neither.</summary>
    public required OriginsPicture? Origins { get; init; }

    /// <summary>The editors' note; null where there is none.</summary>
    public required ProseView? Note { get; init; }

    /// <summary>Ready-made citations of the source itself.</summary>
    public required PageCitation SourceCitation { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<SourcePassage> Passages { get; init; }
}
