using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>The lists of the site that readers can narrow.</summary>
public sealed class SiteLists
{
    // Most publishers have a source or two: to list them all would bury the choice.
    private const int SourcesOfPublisher = 3;

    private readonly List<(string Id, string Title)> groups;
    private readonly List<(string Id, string? Title)> ratings;

    /// <summary>Makes the lists.</summary>
    /// <param name="settings">For the titles and the order of groups and ratings.</param>
    /// <param name="claims">In order.</param>
    /// <param name="sources">By id.</param>
    /// <param name="timeline">The events, in order of time.</param>
    /// <param name="statements">The statements with their columns, in the order of the detail.</param>
    public SiteLists(
        SiteSettings settings,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<Source> sources,
        IReadOnlyList<Claim> timeline,
        IReadOnlyList<(StatementSubject Column, Claim Statement)> statements)
    {
        groups = settings.Written.Groups.ToList();
        ratings = settings.Ratings.ToList();
        var byTitle = sources.OrderBy(source => source.Title, StringComparer.Ordinal).ToList();
        var publishers = byTitle.CountBy(PublisherId)
            .Where(count => count.Value >= SourcesOfPublisher)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
        Claims = new(Addresses.Claims, claims, claim => [Kind(claim), .. Rating(claim), Status(claim)]);
        Sources = new(Addresses.Sources, byTitle, source => [.. Type(source), .. Publisher(source, publishers)]);
        Timeline = new(Addresses.Timeline, timeline, claim => [.. claim.Actors.SelectMany(Group), .. claim.AllTopics.Select(Topic)]);
        Statements = new(Addresses.WhoSaidWhat, statements, entry => [.. Group(entry.Statement.Speaker), .. entry.Statement.AllTopics.Select(Topic)]);
    }

    /// <summary>Every claim, in order: by kind, rating and status.</summary>
    public FilteredList<Claim> Claims { get; }

    /// <summary>Every source, by title: by type and publisher.</summary>
    public FilteredList<Source> Sources { get; }

    /// <summary>The events, in order of time: by the groups of those who act, and by topic.</summary>
    public FilteredList<Claim> Timeline { get; }

    /// <summary>The statements with their columns, in the order of the detail: by the group of the speaker, and by topic.</summary>
    public FilteredList<(StatementSubject Column, Claim Statement)> Statements { get; }

    private IEnumerable<FilterValue> Group(Person? person)
    {
        if (person?.Group is not { } id)
            return [];
        var index = groups.FindIndex(group => group.Id == id);
        var (title, order) = index < 0 ? (Slug.ToWords(id), groups.Count) : (groups[index].Title, index);
        return [new(FilterKey.Group, Addresses.Part(id), title, order)];
    }

    private static FilterValue Topic(Topic topic) => new(FilterKey.Topic, Addresses.Part(topic.Id), topic.Title, topic.Order);

    private static FilterValue Kind(Claim claim) => new(FilterKey.Kind, Vocabulary.Kinds[claim.Kind], "", (int)claim.Kind);

    private IEnumerable<FilterValue> Rating(Claim claim)
    {
        if (claim.Rating is not { } id)
            return [];
        var index = ratings.FindIndex(rating => rating.Id == id);
        var (title, order) = index < 0 ? (id, ratings.Count) : (ratings[index].Title ?? "", index);
        return [new(FilterKey.Rating, Addresses.Part(id), title, order)];
    }

    private static FilterValue Status(Claim claim) => new(FilterKey.Status, ClaimNames.Statuses[claim.Status], "", (int)claim.Status);

    private static IEnumerable<FilterValue> Type(Source source) =>
        source.Written.Type is { } type ? [new(FilterKey.Type, Addresses.Part(type.Value), "", 0)] : [];

    private static IEnumerable<FilterValue> Publisher(Source source, HashSet<string> known) =>
        PublisherId(source) is { Length: > 0 } id && known.Contains(id) ? [new(FilterKey.Publisher, id, source.Written.Publisher!.Value, 0)] : [];

    // Empty where there is none, or where no letter of its name can stand in an address.
    private static string PublisherId(Source source) => Slug.From(source.Written.Publisher?.Value ?? "");
}
