using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/timeline/</c>: what happened when.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>In order of time.</summary>
    public required IReadOnlyList<TimelineSection> Sections { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
