using Explainer.Compose.Pages;

namespace Explainer.Compose;

/// <summary>Composes the explainers: the pages that authors write.</summary>
internal static class ExplainerPages
{
    public static IEnumerable<ExplainerPage> Of(Composition composition) =>
        composition.Explainers.Select((_, index) => Compose(composition, index));

    private static ExplainerPage Compose(Composition composition, int index)
    {
        var page = composition.Explainers[index];
        var (lead, body) = composition.Prose.Split(page);
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
            Notes = composition.Prose.Notes(page),
            Authors = page.Authors.Select(author => composition.Summaries.Of(author, page.Changed)).ToList(),
            Topics = page.Topics.Select(topic => topic.Title).ToList(),
            Published = composition.Summaries.Date(page.Written.Date?.Value),
            Updated = composition.Summaries.Date(page.Written.Updated?.Value),
            LastChecked = composition.Passages.LastChecked(page.MarkedClaims),
            SourceCount = page.MarkedClaims.SelectMany(CrossReferences.SourcesOf).Distinct().Count(),
            Corrections = composition.Corrections.Of(page.Claims),
            Previous = index > 0 ? Summaries.Link(composition.Explainers[index - 1]) : null,
            Next = index + 1 < composition.Explainers.Count ? Summaries.Link(composition.Explainers[index + 1]) : null,
        };
    }
}
