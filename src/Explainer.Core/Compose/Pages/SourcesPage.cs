using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/sources/</c>: every source; or those of a type or publisher.</summary>
public sealed record SourcesPage : PageModel
{
    /// <summary>By title.</summary>
    public required IReadOnlyList<ListedSource> Sources { get; init; }

    /// <summary>Sources of all parts.</summary>
    public required int Total { get; init; }

    /// <summary>The ways to narrow it; null where there is nothing to choose.</summary>
    public required FilterView? Filter { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
