using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Which dates the formats of feeds can write.</summary>
internal static class FeedDates
{
    /// <summary>Whether a date is of the years 1 to 9999, as RFC 3339 wants it.</summary>
    public static bool IsOfOurEra(this Edtf? date) => (date?.Earliest ?? date?.Latest) is { Year: >= 1 and <= 9999 };
}
