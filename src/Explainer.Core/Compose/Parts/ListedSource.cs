namespace Explainer.Compose.Parts;

/// <summary>A source in the list of sources.</summary>
/// <param name="Source">The source.</param>
/// <param name="Marks">By which it is found in place: <c>type:report publisher:un</c>; null where the list has no filter.</param>
public sealed record ListedSource(SourceSummary Source, string? Marks);
