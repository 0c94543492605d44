using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/topics/</c>: what the site is about.</summary>
public sealed record TopicsPage : PageModel
{
    /// <summary>Those that something is about, in order.</summary>
    public required IReadOnlyList<TopicSummary> Topics { get; init; }
}
