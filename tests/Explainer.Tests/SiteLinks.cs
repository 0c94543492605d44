using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Tests;

/// <summary>Follows every link of a built site, as a reader could.</summary>
internal static class SiteLinks
{
    /// <summary>The links that lead nowhere, the ids that stand twice, the pages without one <c>h1</c>.</summary>
    public static List<string> Problems(IReadOnlyDictionary<string, string> files)
    {
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => Address(file.Key), file => new HtmlParser().ParseDocument(file.Value), StringComparer.Ordinal);
        var others = files.Keys.Where(path => !path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => "/" + path).ToHashSet(StringComparer.Ordinal);
        var ids = pages.ToDictionary(page => page.Key, page => page.Value.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).Select(id => id!).ToList(), StringComparer.Ordinal);
        return pages.SelectMany(page => ProblemsOf(page.Key, page.Value, ids, others)).ToList();
    }

    private static IEnumerable<string> ProblemsOf(string address, IDocument page, Dictionary<string, List<string>> ids, HashSet<string> others)
    {
        foreach (var twice in ids[address].GroupBy(id => id).Where(group => group.Count() > 1))
            yield return $"{address}: the id {twice.Key} stands {twice.Count()} times";
        if (page.QuerySelectorAll("h1").Length != 1)
            yield return $"{address}: {page.QuerySelectorAll("h1").Length} h1";
        foreach (var target in Targets(page))
        {
            var at = target.IndexOf('#', StringComparison.Ordinal);
            var (path, fragment) = at < 0 ? (target, "") : (target[..at], target[(at + 1)..]);
            if (path.Length == 0)
                path = address;
            if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (!ids.TryGetValue(path, out var known))
            {
                if (!others.Contains(path))
                    yield return $"{address}: {target} leads nowhere";
            }
            else if (fragment.Length > 0 && !known.Contains(Uri.UnescapeDataString(fragment), StringComparer.Ordinal))
            {
                yield return $"{address}: {target} has no such fragment";
            }
        }
    }

    private static IEnumerable<string> Targets(IDocument page) =>
        page.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") })
            .OfType<string>()
            .Where(target => !target.Contains(':', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    private static string Address(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
