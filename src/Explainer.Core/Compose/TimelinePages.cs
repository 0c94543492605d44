using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the timeline.</summary>
internal static class TimelinePages
{
    public static IEnumerable<TimelinePage> Of(Composition composition) =>
        ListPages.Of(composition.Site.Lists.Timeline, composition.Titles.Timeline, composition).Select(page => new TimelinePage
        {
            Address = page.Address,
            Title = page.Title,
            Description = composition.Titles.Timeline.Description,
            Breadcrumb = page.Breadcrumb,
            Site = composition.Frame,
            Sections = Sections(composition, page.Entries, withMarks: true),
            Citation = composition.Cite(page.Address, page.Title),
            Picture = page.View.Filter is null && page.Part.Number == 1 ? SwimlanesDrawing.Of(composition) : null,
            Filter = page.Filter,
            Part = page.Part,
        });

    /// <summary>Events under their dates.</summary>
    /// <param name="composition">The site.</param>
    /// <param name="events">In order of time.</param>
    /// <param name="withMarks">They stand in the timeline, where they are found by marks.</param>
    public static IReadOnlyList<TimelineSection> Sections(Composition composition, IEnumerable<Claim> events, bool withMarks) =>
        events.GroupBy(claim => Timeline.HeadingOf(claim.Date!)).Select(day => new TimelineSection
        {
            Id = Timeline.FragmentOf(day.Key),
            Date = composition.Summaries.Date(day.Key)!,
            Entries = day.Select(claim => new TimelineEntry
            {
                Claim = composition.Summaries.Of(claim),
                Actors = claim.Actors.Select(actor => composition.Summaries.Of(actor, claim.Date)).ToList(),
                Marks = withMarks ? ListPages.Marks(composition.Site.Lists.Timeline, claim) : null,
                Sources = composition.Passages.CarryingSources(claim),
            }).ToList(),
        }).ToList();
}
