using System.Collections.Concurrent;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Links;

/// <summary>Visits many addresses: several hosts side by side, and those of one host one after the other.</summary>
/// <param name="visitor">Goes to each.</param>
/// <param name="on">The day.</param>
internal sealed class LinkTour(LinkVisitor visitor, EdtfDay on)
{
    private const int HostsAtOnce = 16;
    private const int TooManyRequests = 429;

    private readonly ConcurrentBag<ParsedVisit> made = [];

    /// <summary>The visits that were made, in no order; also those before the tour was broken off.</summary>
    public IReadOnlyCollection<ParsedVisit> Made => made;

    /// <summary>Makes the tour.</summary>
    /// <param name="addresses">Each once, with the last visit to it, which is null where there was none.</param>
    /// <param name="progress">Called for each address, from any thread.</param>
    /// <param name="token">Breaks the tour off.</param>
    /// <exception cref="OperationCanceledException">The tour was broken off.</exception>
    public Task MakeAsync(IEnumerable<(Uri Address, string Url, ParsedVisit? Before)> addresses, Action progress, CancellationToken token)
    {
        // The longest way is begun first, so that it does not stand alone at the end.
        var hosts = addresses.GroupBy(address => address.Address.IdnHost, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(host => host.Count())
            .ToList();
        return Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = token }, VisitAsync);

        async ValueTask VisitAsync(IEnumerable<(Uri Address, string Url, ParsedVisit? Before)> host, CancellationToken token)
        {
            var isWelcome = true;
            foreach (var (address, url, before) in host)
            {
                if (isWelcome)
                {
                    var (status, final) = await visitor.VisitAsync(address, token);
                    made.Add(ParsedVisit.After(before, url, on, status, final));
                    // Who asks for peace gets it: the rest is left for another day.
                    isWelcome = status.Code != TooManyRequests;
                }
                progress();
            }
        }
    }
}
