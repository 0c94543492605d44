using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>The last day that the content knows of: nothing else tells a build what day it is, so that the same files make the same site.</summary>
internal static class LastDay
{
    /// <summary>The newest date of a page, its update or a review; null where nothing has one.</summary>
    public static EdtfDay? Of(IReadOnlyList<Page> pages, IReadOnlyList<ParsedReview> reviews) =>
        pages.SelectMany(page => new[] { page.Written.Date?.Value, page.Written.Updated?.Value })
            .Concat(reviews.Select(review => review.On))
            .Max(date => date?.Latest);
}
