namespace Explainer.Compose.Parts;

/// <summary>The words round a passage in its snapshot, in reading order; short, since most sources are somebody's property.</summary>
/// <param name="Before">The end of what comes before, with the space that parts it from the words; begins with <c>…</c> where the source has more;
/// empty at its start.</param>
/// <param name="Words">The passage as it stands in the source.</param>
/// <param name="After">The beginning of what comes after, likewise; ends with <c>…</c> where the source has more; empty at its end.</param>
public sealed record PassageContext(string Before, string Words, string After);
