namespace Explainer.Text;

/// <summary>One end of an interval: a date, open (<c>..</c>), or unknown (nothing written).</summary>
/// <param name="Date">The date; null where the end is open or unknown.</param>
/// <param name="IsOpen">Whether the interval goes on without end on this side. Unknown, where this is false and there is no date.</param>
public readonly record struct EdtfEnd(EdtfDate? Date, bool IsOpen = false)
{
    /// <summary>Whether there is an end that nobody knows.</summary>
    public bool IsUnknown => Date is null && !IsOpen;
}
