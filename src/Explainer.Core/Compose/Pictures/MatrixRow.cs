using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>A speaker's row of a stance matrix.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Name">The name, cut where it is long.</param>
/// <param name="Target">Where the name can be met.</param>
/// <param name="Marks">By column.</param>
public sealed record MatrixRow(PersonSummary Speaker, Label Name, Box Target, IReadOnlyList<MatrixMark> Marks);
