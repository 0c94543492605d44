namespace Explainer.Text.Dates;

/// <summary>As much of a date as somebody wrote.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC; null where not said.</param>
/// <param name="Month">1 to 12; null where not said.</param>
/// <param name="Day">1 to 31, and never more than the month can have; null where not said.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day);
