namespace Explainer.Compose.Pictures;

/// <summary>The sentences of a page that can be checked, one mark each in reading order, in rows like those of a text.</summary>
/// <param name="Width">In user units.</param>
/// <param name="Height">In user units.</param>
/// <param name="Ticks">In reading order.</param>
/// <param name="Covered">How many of them stand under a claim.</param>
public sealed record CoverageStrip(int Width, int Height, IReadOnlyList<CoverageTick> Ticks, int Covered);
