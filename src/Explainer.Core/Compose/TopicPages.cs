using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of topics and the page of each.</summary>
internal static class TopicPages
{
    /// <summary>None where nothing is about anything named.</summary>
    public static IEnumerable<TopicsPage> All(Composition composition)
    {
        if (composition.Site.TopicContents.Count == 0)
            yield break;
        yield return new TopicsPage
        {
            Address = Addresses.Topics,
            Title = composition.Titles.Topics.Title,
            Description = composition.Titles.Topics.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Topics = composition.Site.TopicContents.Select(Summarize).ToList(),
        };
    }

    public static IEnumerable<TopicPage> Of(Composition composition) => composition.Site.TopicContents.SelectMany(topic => Of(composition, topic));

    private static IEnumerable<TopicPage> Of(Composition composition, TopicContent topic)
    {
        var events = topic.Events.ToHashSet();
        foreach (var part in ListPages.Of(topic.Entries, topic.Topic.Address))
        {
            yield return new TopicPage
            {
                Address = part.Address,
                Title = topic.Topic.Title,
                Description = "",
                Breadcrumb = [composition.Home, new(composition.Titles.Topics.Title, Addresses.Topics)],
                Site = composition.Frame,
                Topic = Summarize(topic),
                Explainers = part.Pagination.Number == 1 ? Explainers(topic).Select(page => HomePages.Summarize(composition, page)).ToList() : [],
                Events = TimelinePages.Sections(composition, part.Entries.Where(events.Contains), withMarks: false),
                Statements = Lines(claim => claim.Kind == Parse.ClaimKind.Statement),
                Others = Lines(claim => claim.Kind != Parse.ClaimKind.Statement && !events.Contains(claim)),
                InTimeline = View(composition.Site.Lists.Timeline, composition.Titles.Timeline, topic.Topic),
                InWhoSaidWhat = View(composition.Site.Lists.Statements, composition.Titles.WhoSaidWhat, topic.Topic),
                Part = part.Pagination,
            };

            List<ClaimSummary> Lines(Func<Claim, bool> isThere) => part.Entries.Where(isThere).Select(composition.Summaries.Of).ToList();
        }
    }

    private static PageLink? View<T>(FilteredList<T> list, PageTitle title, Topic topic) =>
        list.Find(FilterKey.Topic, topic.Id) is { } view
            ? new(title.Title, view.Address)
            : null;

    private static IEnumerable<Page> Explainers(TopicContent topic) => topic.Pages.Where(page => page.Address != Addresses.Home);

    private static TopicSummary Summarize(TopicContent topic) => new()
    {
        Topic = Summaries.Link(topic.Topic),
        Explainers = Explainers(topic).Select(Summaries.Link).ToList(),
        EventCount = topic.Events.Count,
        StatementCount = topic.Statements.Count,
        OtherCount = topic.Others.Count,
    };
}
