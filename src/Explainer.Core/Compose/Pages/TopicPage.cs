using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/topics/&lt;id&gt;/</c>: all that the site has about a topic.</summary>
public sealed record TopicPage : PageModel
{
    /// <summary>The topic, with the numbers of all parts.</summary>
    public required TopicSummary Topic { get; init; }

    /// <summary>The explainers about it, in order; empty but on the first part.</summary>
    public required IReadOnlyList<ExplainerSummary> Explainers { get; init; }

    /// <summary>What happened, in order of time.</summary>
    public required IReadOnlyList<TimelineSection> Events { get; init; }

    /// <summary>What was said, by date, undated ones last.</summary>
    public required IReadOnlyList<ClaimSummary> Statements { get; init; }

    /// <summary>All other claims, in order.</summary>
    public required IReadOnlyList<ClaimSummary> Others { get; init; }

    /// <summary>The same events in the timeline; null where there are none, or all events are about it.</summary>
    public required PageLink? InTimeline { get; init; }

    /// <summary>The same statements in who said what; null where there are none, or all statements are about it.</summary>
    public required PageLink? InWhoSaidWhat { get; init; }

    /// <summary>Which part of its claims this is.</summary>
    public required Pagination Part { get; init; }
}
