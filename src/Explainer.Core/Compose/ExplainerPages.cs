using Explainer.Compose.Pages;
using Explainer.Compose.Pictures;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the explainers: the pages that authors write.</summary>
internal static class ExplainerPages
{
    public static IEnumerable<ExplainerPage> Of(Composition composition)
    {
        var coverage = composition.Site.Coverage.Pages.ToDictionary(page => page.Page);
        return composition.Explainers.Select((page, index) => Compose(composition, index, coverage[page]));
    }

    private static ExplainerPage Compose(Composition composition, int index, PageCoverage coverage)
    {
        var page = composition.Explainers[index];
        var (lead, body) = composition.Prose.Split(page);
        var notes = composition.Prose.Notes(page);
        return new ExplainerPage
        {
            Address = page.Address,
            Title = page.Title,
            Description = page.Summary,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Lead = lead,
            Body = body,
            Contents = ProseViews.Contents(page.Written.Prose),
            Figures = FiguresDrawing.Of(page, composition),
            Coverage = CoverageDrawing.Of(coverage, lead.Marks),
            Notes = notes,
            Evidence = EvidenceMapDrawing.Of(notes),
            Authors = page.Authors.Select(author => composition.Summaries.Of(author, page.Changed)).ToList(),
            Topics = page.Topics.Select(Summaries.Link).ToList(),
            Published = composition.Summaries.Date(page.Written.Date?.Value),
            Updated = composition.Summaries.Date(page.Written.Updated?.Value),
            LastChecked = composition.Passages.LastChecked(page.MarkedClaims),
            SourceCount = page.MarkedClaims.SelectMany(CrossReferences.SourcesOf).Distinct().Count(),
            Ratings = Tallies.OfRatings(page.MarkedClaims, composition),
            Corrections = composition.Corrections.Of(page.Claims),
            Citation = composition.Cite(page.Address, page.Title, page.Changed, page.Authors),
            Previous = index > 0 ? Summaries.Link(composition.Explainers[index - 1]) : null,
            Next = index + 1 < composition.Explainers.Count ? Summaries.Link(composition.Explainers[index + 1]) : null,
        };
    }
}
