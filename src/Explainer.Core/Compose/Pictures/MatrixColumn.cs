using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>A subject's column of a stance matrix.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Title">Its title, cut where it is long; empty where it has none.</param>
/// <param name="Number">From 1; repeated at each group.</param>
/// <param name="Target">Where the title can be met.</param>
/// <param name="X">Where the first signs of the column stand.</param>
/// <param name="Top">Where the line down from the heading begins.</param>
public sealed record MatrixColumn(Subject Subject, Label Title, Label Number, Box Target, int X, int Top);
