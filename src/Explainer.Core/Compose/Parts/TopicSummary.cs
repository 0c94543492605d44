namespace Explainer.Compose.Parts;

/// <summary>A topic, and how much there is about it.</summary>
public sealed record TopicSummary
{
    /// <summary>The topic.</summary>
    public required PageLink Topic { get; init; }

    /// <summary>The explainers about it, in order.</summary>
    public required IReadOnlyList<PageLink> Explainers { get; init; }

    /// <summary>Number of events.</summary>
    public required int EventCount { get; init; }

    /// <summary>Number of statements.</summary>
    public required int StatementCount { get; init; }

    /// <summary>Number of all other claims.</summary>
    public required int OtherCount { get; init; }
}
