using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the timeline.</summary>
internal static class TimelinePages
{
    public static IEnumerable<TimelinePage> Of(Composition composition) =>
        ListPages.Of(composition.Site.Timeline, Addresses.Timeline).Select(part => new TimelinePage
        {
            Address = part.Address,
            Title = composition.Titles.Timeline.Title,
            Description = composition.Titles.Timeline.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Sections = part.Entries.GroupBy(claim => Timeline.HeadingOf(claim.Date!)).Select(day => new TimelineSection
            {
                Id = Timeline.FragmentOf(day.Key),
                Date = composition.Summaries.Date(day.Key)!,
                Entries = day.Select(claim => new TimelineEntry
                {
                    Claim = composition.Summaries.Of(claim),
                    Sources = composition.Passages.CarryingSources(claim),
                }).ToList(),
            }).ToList(),
            Part = part.Pagination,
        });
}
