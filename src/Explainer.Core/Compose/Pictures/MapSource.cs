namespace Explainer.Compose.Pictures;

/// <summary>A source on the right of an evidence map, or all of one publisher.</summary>
/// <param name="Name">The outlet.</param>
/// <param name="Lines">The outlet, and below it the title where there is room; cut where they are long.</param>
/// <param name="Y">Where its lines arrive.</param>
/// <param name="Links">The sources: one, which the lines stand for; or several, each with its number.</param>
/// <param name="More">How many more there are, where that is more than can be linked to; else null.</param>
public sealed record MapSource(string Name, IReadOnlyList<Label> Lines, int Y, IReadOnlyList<MapSourceLink> Links, Label? More);
