using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>Everything that the site has about a topic; each claim once.</summary>
public sealed class TopicContent
{
    private TopicContent(Topic topic, IReadOnlyList<Page> pages, List<Claim> claims, HashSet<Claim> timeline)
    {
        Topic = topic;
        Pages = pages;
        Events = claims.Where(timeline.Contains).OrderBy(claim => claim.Date).ToList();
        Statements = claims.Where(claim => claim.Kind == ClaimKind.Statement).OrderBy(claim => claim.WhenSaid, UndatedLast.Order).ToList();
        Others = claims.Where(claim => claim.Kind != ClaimKind.Statement && !timeline.Contains(claim)).ToList();
        Entries = [.. Events, .. Statements, .. Others];
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The pages about it, in order; the home page may be among them.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<Claim> Events { get; }

    /// <summary>What was said, by date, undated ones last.</summary>
    public IReadOnlyList<Claim> Statements { get; }

    /// <summary>All other claims, in order.</summary>
    public IReadOnlyList<Claim> Others { get; }

    /// <summary>Events, statements and the others: the list that is split where it is long.</summary>
    public IReadOnlyList<Claim> Entries { get; }

    /// <summary>The contents of the topics that something is about, in order.</summary>
    public static IReadOnlyList<TopicContent> Of(
        IReadOnlyList<Topic> topics, IReadOnlyList<Page> pages, IReadOnlyList<Claim> claims, IReadOnlyList<Claim> timeline)
    {
        var events = timeline.ToHashSet();
        var claimsOf = claims.SelectMany(claim => claim.AllTopics.Select(topic => (topic, claim))).ToLookup(pair => pair.topic, pair => pair.claim);
        var pagesOf = pages.SelectMany(page => page.Topics.Distinct().Select(topic => (topic, page))).ToLookup(pair => pair.topic, pair => pair.page);
        return topics.Select(topic => new TopicContent(topic, pagesOf[topic].ToList(), claimsOf[topic].ToList(), events)).ToList();
    }
}
