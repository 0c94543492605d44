using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/sources/&lt;id&gt;/text/</c>: the whole text of a source that may be shown, with the passages marked.</summary>
public sealed record SourceTextPage : PageModel
{
    /// <summary>The source.</summary>
    public required SourceSummary Source { get; init; }

    /// <summary>What may be done with its words.</summary>
    public required string Rights { get; init; }

    /// <summary>The digest of the snapshot that the text is of.</summary>
    public required string? SnapshotSha256 { get; init; }

    /// <summary>BCP 47 tag of the text; null where it is the site's.</summary>
    public required string? Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The text, in reading order.</summary>
    public required IReadOnlyList<TextRun> Runs { get; init; }
}
