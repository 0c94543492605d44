namespace Explainer.Compose.Pictures;

/// <summary>The rows of a group of speakers in a stance matrix.</summary>
/// <param name="Title">The group, cut where it is long; empty for those in none.</param>
/// <param name="Numbers">The numbers of the columns again, since the headings are far above.</param>
/// <param name="Rows">By name.</param>
public sealed record MatrixGroup(Label Title, IReadOnlyList<Label> Numbers, IReadOnlyList<MatrixRow> Rows);
