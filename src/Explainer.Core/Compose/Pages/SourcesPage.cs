using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/sources/</c>: every source.</summary>
public sealed record SourcesPage : PageModel
{
    /// <summary>By title.</summary>
    public required IReadOnlyList<SourceSummary> Sources { get; init; }

    /// <summary>Sources of the site.</summary>
    public required int Total { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
