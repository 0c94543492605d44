using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>The search, from the field in the header to the results and back to the index from A to Z.</summary>
[Collection(BrowsingTests.Name)]
public sealed class SearchTests(Browsing browsing)
{
    private const string Field = "input[name=q]";
    private const string Results = ".search ol > li";
    private const string Status = ".search [role=status]";

    // More than two views of results have it, and nothing has the other.
    private const string Common = "/search/?q=the";
    private const string Unknown = "/search/?q=zzxqj";

    [BrowserTheory]
    [InlineData("/people/")]
    [InlineData("/search/")]
    public async Task Nothing_of_the_search_is_loaded_before_its_field_has_the_focus(string address)
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        await page.GotoAsync(browsing.Publication.At(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, IsOfSearch);
        await page.RunAndWaitForRequestAsync(() => page.FocusAsync(Field), request => IsOfSearch(request.Url));

        static bool IsOfSearch(string url) => url.Contains("/search/index", StringComparison.Ordinal) || url.Contains("/theme/search.", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_header_leads_to_the_results_and_the_address_holds_what_was_looked_for()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, "/people/");
        var name = await page.Locator("main a[href^='/people/']").First.InnerTextAsync();
        await page.FillAsync(Field, name);
        await page.PressAsync(Field, "Enter");
        await page.WaitForURLAsync("**/search/?q=*", Browsing.AtOnce);
        Assert.Equal(name, await page.Locator($"{Results} a").First.InnerTextAsync());
        Assert.Equal(name, await page.InputValueAsync(Field));
        await page.FillAsync(Field, name + " the");
        await page.WaitForURLAsync($"**/search/?q={Uri.EscapeDataString(name + " the")}", Browsing.AtOnce);
        await page.ReloadAsync();
        await page.Locator(Results).First.WaitForAsync();
        Assert.Equal(name + " the", await page.InputValueAsync(Field));
    }

    [BrowserFact]
    public async Task A_topic_is_found_by_its_title_and_stands_in_the_index()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, "/topics/");
        var topic = page.Locator("main a[href^='/topics/']").First;
        var (title, address) = (await topic.InnerTextAsync(), await topic.GetAttributeAsync("href"));
        await page.GotoAsync(browsing.Publication.At("/search/"));
        Assert.Equal(title, await page.Locator($".letters a[href='{address}']").InnerTextAsync());
        await page.FillAsync(Field, title);
        Assert.Equal(title, await page.Locator($"{Results} a[href='{address}']").InnerTextAsync());
    }

    [BrowserFact]
    public async Task More_results_are_added_and_the_focus_goes_on_to_the_first_of_them()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, Common);
        await page.Locator(Results).First.WaitForAsync();
        var shown = await page.Locator(Results).CountAsync();
        await page.ClickAsync(".search button");
        var added = page.Locator(Results).Nth(shown).Locator("a");
        await Assertions.Expect(added).ToBeFocusedAsync();
        Assert.Equal(2 * shown, await page.Locator(Results).CountAsync());
    }

    [BrowserFact]
    public async Task Where_nothing_is_found_it_is_said()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, Unknown);
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(await WordsAsync(page, "data-none"));
        Assert.Equal(0, await page.Locator(Results).CountAsync());
        Assert.False(await page.Locator(".search button").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_index_from_A_to_Z_goes_for_results_and_comes_back_when_the_field_is_emptied()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, Common);
        await page.Locator(Results).First.WaitForAsync();
        Assert.False(await page.Locator(".letters").IsVisibleAsync());
        await page.FillAsync(Field, "");
        await page.Locator(".letters").WaitForAsync();
        Assert.False(await page.Locator(".search").IsVisibleAsync());
        Assert.EndsWith("/search/", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_index_from_A_to_Z_stays_when_the_search_cannot_be_loaded_and_without_script()
    {
        await using (var context = await browsing.OpenAsync())
        {
            await context.RouteAsync("**/search/index.json", route => route.FulfillAsync(new() { Status = 503 }));
            var page = await OpenAsync(context, Common);
            await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(await WordsAsync(page, "data-failed"));
            Assert.True(await page.Locator(".letters").IsVisibleAsync());
        }
        await using (var context = await browsing.OpenAsync(hasScript: false))
        {
            var page = await OpenAsync(context, Common);
            Assert.True(await page.Locator(".letters").IsVisibleAsync());
            Assert.False(await page.Locator(".search").IsVisibleAsync());
        }
    }

    [BrowserTheory]
    [InlineData(Common)]
    [InlineData(Unknown)]
    public async Task Results_are_accessible_fit_the_window_and_load_without_a_fault(string address)
    {
        await using var context = await browsing.OpenAsync();
        var visit = await Visit.OpenAsync(context);
        await visit.GoAsync(browsing.Publication, address);
        await Assertions.Expect(visit.Page.Locator(Status)).Not.ToBeEmptyAsync();
        await visit.CheckAsync(Window.All, "with its results");
        Assert.Empty(visit.Faults);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browsing.Publication.At(address));
        return page;
    }

    private static async Task<string> WordsAsync(IPage page, string attribute) =>
        await page.Locator(Status).GetAttributeAsync(attribute) ?? throw new InvalidOperationException($"There are no words for {attribute}.");
}
