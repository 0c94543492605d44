namespace Explainer.Compose.Pictures;

/// <summary>A part of the line of time.</summary>
/// <param name="From">Where it begins, in user units.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct Stretch(int From, int To);
