namespace Explainer.Compose.Pictures;

/// <summary>The figures of one date.</summary>
/// <param name="From">Where its part of the base line begins.</param>
/// <param name="To">Where that ends.</param>
/// <param name="Y">The base line, which stands for zero.</param>
/// <param name="Labels">The date; empty for the undated.</param>
/// <param name="LabelY">The base line of the first label.</param>
public sealed record FigureColumn(int From, int To, int Y, IReadOnlyList<Label> Labels, int LabelY);
