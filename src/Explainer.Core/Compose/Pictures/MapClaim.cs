using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>A claim on the left of an evidence map.</summary>
/// <param name="Note">Its note on the page, by number and fragment.</param>
/// <param name="Number">The number of the note, where the lines begin.</param>
/// <param name="Lines">The claim, cut where it is long.</param>
/// <param name="Target">Where it can be met.</param>
/// <param name="Edges">Its evidence, from top to bottom; empty where it has none.</param>
public sealed record MapClaim(PageLink Note, Label Number, IReadOnlyList<Label> Lines, Box Target, IReadOnlyList<MapEdge> Edges);
