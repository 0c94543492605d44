using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>The topics by their ids: those of <c>site.yml</c>, and those that pages and claims name beside them.</summary>
internal sealed class TopicList
{
    private readonly Dictionary<string, Topic> byId = new(StringComparer.Ordinal);

    public TopicList(ParsedSite parsed)
    {
        foreach (var (id, title) in parsed.Settings.Topics)
            byId.TryAdd(id, new(id, title, byId.Count));
        var used = parsed.Pages
            .SelectMany(page => page.Topics.Concat(page.Claims.SelectMany(claim => claim.Topics)))
            .Select(id => id.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var id in used)
            byId.TryAdd(id, new(id, Slug.ToWords(id), byId.Count));
    }

    /// <summary>The topic of an id that a page or claim has among its topics.</summary>
    public Topic this[string id] => byId[id];

    /// <summary>The topic of any id; null where there is none.</summary>
    public Topic? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The topics that something is about, in order.</summary>
    public static IReadOnlyList<Topic> Used(IEnumerable<Claim> claims, IEnumerable<Page> pages)
    {
        var used = pages.SelectMany(page => page.Topics).ToHashSet();
        foreach (var claim in claims)
        {
            used.UnionWith(claim.Topics);
            if (claim.AboutTopic is { } topic)
                used.Add(topic);
        }
        return used.OrderBy(topic => topic.Order).ToList();
    }
}
