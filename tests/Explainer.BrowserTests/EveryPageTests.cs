using System.Collections.Concurrent;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What holds for every kind of page, by day and by night, on a phone and on a desk.</summary>
[Collection(BrowsingTests.Name)]
public sealed class EveryPageTests(Browsing browsing)
{
    private static readonly string Screens = Path.Combine(Tests.Repository.Root, "tests", "Explainer.BrowserTests", "Screens");

    [BrowserFact]
    public Task Every_kind_of_page_is_accessible_fits_the_window_and_loads_without_a_fault() => LookAsync([browsing.Publication], Window.All);

    // They show states that the publication has none of.
    [BrowserFact]
    public Task Every_kind_of_page_of_the_small_sites_does_so_too() => LookAsync(browsing.SmallSites, [Window.Hardest]);

    private async Task LookAsync(IReadOnlyList<ServedSite> sites, IReadOnlyList<Window> windows)
    {
        await using var context = await browsing.OpenAsync();
        var pages = new ConcurrentQueue<(ServedSite Site, PublishedPage Page)>(sites.SelectMany(site => site.Pages.Select(page => (site, page))));
        // Two tabs, since the browser draws one page while axe looks at another.
        var faults = (await Task.WhenAll(LookInTabAsync(), LookInTabAsync())).SelectMany(found => found).Order(StringComparer.Ordinal).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        async Task<IReadOnlyList<string>> LookInTabAsync()
        {
            var visit = await Visit.OpenAsync(context);
            while (pages.TryDequeue(out var at))
            {
                await visit.GoAsync(at.Site, at.Page.Address);
                await visit.CheckAsync(windows, "as it opens", screen: window => Path.Combine(Screens, at.Site.Name, $"{at.Page.Kind} {window}.jpg"));
                var reference = visit.Page.Locator(".ref").First;
                if (await reference.CountAsync() == 0)
                    continue;
                await reference.ClickAsync();
                await visit.Page.Locator(".card:popover-open").WaitForAsync();
                // Nothing else changes but the reference, which stands beside the card.
                await visit.CheckAsync(windows, "with the card open", within: ":has(> .card)");
            }
            return visit.Faults;
        }
    }
}
