using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;

namespace Explainer.Compose.Pages;

/// <summary><c>/timeline/</c>: what happened when; or of that what a group did, or what is about a topic.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>In order of time.</summary>
    public required IReadOnlyList<TimelineSection> Sections { get; init; }

    /// <summary>The picture of it, on the first part; null elsewhere, and where there are fewer than two dates.</summary>
    public required Swimlanes? Picture { get; init; }

    /// <summary>The ways to narrow it; null where there is nothing to choose.</summary>
    public required FilterView? Filter { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
