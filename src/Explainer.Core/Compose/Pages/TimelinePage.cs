using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;

namespace Explainer.Compose.Pages;

/// <summary><c>/timeline/</c>: what happened when.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>In order of time.</summary>
    public required IReadOnlyList<TimelineSection> Sections { get; init; }

    /// <summary>The picture of it, on the first part; null elsewhere, and where there are fewer than two dates.</summary>
    public required Swimlanes? Picture { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
