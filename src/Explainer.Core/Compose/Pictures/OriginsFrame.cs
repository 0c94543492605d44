namespace Explainer.Compose.Pictures;

/// <summary>One origin: sources that repeat one another or have one publisher.</summary>
/// <param name="Box">The frame around them.</param>
/// <param name="Heading">The place of a line that says how many they are, without words; null where the picture is of one frame.</param>
/// <param name="Nodes">The sources: by how many steps they are from a first report, then by date.</param>
/// <param name="Repeats">From what is repeated to what repeats it; from right to left where they go in a circle.</param>
/// <param name="Joins">From a source to the next one below that has the same publisher and repeats nothing.</param>
public sealed record OriginsFrame(
    Box Box, Label? Heading, IReadOnlyList<OriginsNode> Nodes, IReadOnlyList<Curve> Repeats, IReadOnlyList<OriginsJoin> Joins);
