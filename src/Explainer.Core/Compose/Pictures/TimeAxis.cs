namespace Explainer.Compose.Pictures;

/// <summary>The line of time of a picture, with its words above it.</summary>
/// <param name="Y">Where the line runs.</param>
/// <param name="Runs">The stretches in which time is in proportion, in order.</param>
/// <param name="Breaks">The stretches between them that are drawn shorter than they were.</param>
/// <param name="Labels">Days, months or years; none overlaps another.</param>
/// <param name="Leaders">The lines from the labels down to where they hold: for each its place, and where it begins.</param>
public sealed record TimeAxis(
    int Y, IReadOnlyList<Stretch> Runs, IReadOnlyList<Stretch> Breaks, IReadOnlyList<Label> Labels, IReadOnlyList<(int X, int Y)> Leaders);
