using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Links;

/// <summary>What <c>links.yml</c> has of a site's addresses, and what it is to have.</summary>
internal sealed class LinkRecord
{
    // One host may be gone; that all of several are is the fault of this machine.
    private const int SeveralHosts = 2;

    private readonly Dictionary<string, ParsedVisit?> last;

    /// <summary>Sees what there is to visit.</summary>
    /// <param name="site">The site.</param>
    /// <param name="today">The day of the visits.</param>
    /// <param name="maxAge">Days for which a visit counts as new.</param>
    public LinkRecord(Site site, EdtfDay today, int maxAge)
    {
        last = WebLink.Of(site)
            .Select(link => link.Visited)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(url => url, url => site.Visits.GetValueOrDefault(url), StringComparer.Ordinal);
        var due = new List<(Uri, string, ParsedVisit?)>();
        foreach (var (url, before) in last)
        {
            var isDue = before is null || before.Checked.DaysUntil(today) >= maxAge;
            if (isDue && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0)
                due.Add((address, url, before));
        }
        Due = due;
    }

    /// <summary>Number of addresses that the site leads to.</summary>
    public int Count => last.Count;

    /// <summary>The addresses to visit, each once, with the last visit to it.</summary>
    public IReadOnlyList<(Uri Address, string Url, ParsedVisit? Before)> Due { get; }

    /// <summary>Whether visits tell of this machine's network, and nothing of the addresses.</summary>
    public static bool IsOffline(IReadOnlyCollection<ParsedVisit> visits) =>
        visits.All(visit => visit.Status == VisitStatus.NoHost)
        && visits.Select(visit => new Uri(visit.Url).IdnHost).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= SeveralHosts;

    /// <summary>The record with new visits in place of the old; of addresses that the site does not lead to any more nothing is kept.</summary>
    public IEnumerable<ParsedVisit> With(IEnumerable<ParsedVisit> visits)
    {
        var made = visits.ToDictionary(visit => visit.Url, StringComparer.Ordinal);
        return last.Select(pair => made.GetValueOrDefault(pair.Key) ?? pair.Value).OfType<ParsedVisit>();
    }
}
