namespace Explainer.Text;

/// <summary>A time of day, as a clock there showed it.</summary>
/// <param name="Hour">0 to 24; 24 only as 24:00:00, the end of the day.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="Offset">Distance of that clock from UTC; null where the date does not say.</param>
public readonly record struct EdtfTime(int Hour, int Minute, int Second, TimeSpan? Offset);
