namespace Explainer.Compose.Parts;

/// <summary>The words round a passage in its snapshot, in reading order; short, since most sources are somebody's property.</summary>
/// <param name="Before">The end of what comes before; empty at the start of the source.</param>
/// <param name="Words">The passage as it stands in the source.</param>
/// <param name="After">The beginning of what comes after; empty at the end of the source.</param>
public sealed record PassageContext(string Before, string Words, string After);
