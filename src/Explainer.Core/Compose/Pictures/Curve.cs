namespace Explainer.Compose.Pictures;

/// <summary>A line from left to right that leaves and arrives level, in user units.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
public readonly record struct Curve(int X1, int Y1, int X2, int Y2);
