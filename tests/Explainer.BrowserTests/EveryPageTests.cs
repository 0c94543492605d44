using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What holds for every kind of page, by day and by night, on a phone and on a desk.</summary>
[Collection(BrowsingTests.Name)]
public sealed class EveryPageTests(Browsing browsing)
{
    private static readonly string Screens = Path.Combine(Tests.Repository.Root, "tests", "Explainer.BrowserTests", "Screens");

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Every_kind_of_page_is_accessible_fits_the_window_and_loads_without_a_fault(int width, bool isDark)
    {
        var faults = new List<string>();
        await using var context = await browsing.OpenAsync(width, isDark);
        // The small sites show states that the publication has none of; the narrow one by night, where most can go wrong, is enough for them.
        var sites = isDark && width < 1000 ? browsing.Sites : [browsing.Publication];
        var pages = sites.SelectMany(site => site.Pages.Select(page => (Site: site, Page: page)));
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (at, _) =>
        {
            var found = await LookAsync(context, at.Site, at.Page, width, isDark);
            lock (faults)
                faults.AddRange(found);
        });
        Assert.True(faults.Count == 0, string.Join('\n', faults.Order(StringComparer.Ordinal)));
    }

    // One load for all that is to be known of a page in one window.
    private static async Task<IReadOnlyList<string>> LookAsync(IBrowserContext context, ServedSite site, PublishedPage page, int width, bool isDark)
    {
        var light = isDark ? "dark" : "light";
        var visit = await Visit.ToAsync(context, site, page.Address, $"{width} px {light}");
        await visit.CheckAsync("as it opens");
        await visit.Page.ScreenshotAsync(new() { Path = Screen(""), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 70 });
        var reference = visit.Page.Locator(".ref").First;
        if (await reference.CountAsync() > 0)
        {
            await reference.ClickAsync();
            await visit.Page.Locator(".card:popover-open").WaitForAsync();
            await visit.CheckAsync("with the card open");
            await visit.Page.ScreenshotAsync(new() { Path = Screen(" card"), Type = ScreenshotType.Jpeg, Quality = 70 });
        }
        await visit.Page.CloseAsync();
        return visit.Faults;

        string Screen(string state) => Path.Combine(Screens, site.Name, $"{page.Kind}{state} {width} {light}.jpg");
    }
}
