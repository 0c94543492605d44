using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>Between which dates some dates lie.</summary>
internal static class DateSpan
{
    /// <summary>The one that begins first and the one that ends last, of those of which that is known.</summary>
    /// <param name="dates">In order, at least one.</param>
    public static (Edtf First, Edtf Last) Of(IReadOnlyList<Edtf> dates) => (
        dates.FirstOrDefault(date => date.Earliest is not null) ?? dates[0],
        dates.Where(date => date.Latest is not null).MaxBy(date => date.Latest) ?? dates[^1]);
}
