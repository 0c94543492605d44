namespace Explainer.Report;

/// <summary>A character of a line as a terminal shows it.</summary>
/// <param name="Offset">Where it begins in the line, in UTF-16 units.</param>
/// <param name="Units">UTF-16 units that it has there.</param>
/// <param name="Shown">What is shown for it.</param>
/// <param name="Width">Cells that this takes.</param>
internal readonly record struct Cell(int Offset, int Units, string Shown, int Width);
