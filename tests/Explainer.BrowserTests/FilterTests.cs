using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>Lists that are narrowed in place.</summary>
[Collection(BrowsingTests.Name)]
public sealed class FilterTests(Browsing browsing)
{
    private const string Timeline = "/timeline/";
    private const string WhoSaidWhat = "/who-said-what/";
    private const string Choices = ".filter dd li a";
    private const string All = ".filter div:last-child a";

    // Address, title, what is current, and what a reader can read of the list; the picture, the citation and the way above are the page's own.
    private const string State =
        """
        () => {
          for (const box of document.querySelectorAll("details")) box.open = true;
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const texts = [];
          while (walker.nextNode()) {
            const box = walker.currentNode.parentElement;
            if (!box.closest(".picture, .cite, nav:not(.filter)") && box.checkVisibility()) texts.push(walker.currentNode.data);
          }
          const current = [...document.querySelectorAll(".filter [aria-current]")].map((link) => `${link.textContent} ${link.ariaCurrent}`);
          return [location.pathname, document.title, current.join(), texts.join(" ").replace(/\s+/g, " ")].join("\n");
        }
        """;

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task Every_choice_shows_in_place_what_its_own_page_shows(string list)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, list);
        var whole = await StateAsync(page);
        var other = await context.NewPageAsync();
        var choices = page.Locator(Choices);
        Assert.NotEqual(0, await choices.CountAsync());
        await MarkAsync(page);
        foreach (var choice in await choices.AllAsync())
        {
            await choice.ClickAsync();
            await other.GotoAsync(page.Url);
            var narrowed = await StateAsync(page);
            Assert.NotEqual(whole, narrowed);
            Assert.Equal(await StateAsync(other), narrowed);
        }
        await page.ClickAsync(All);
        Assert.Equal(whole, await StateAsync(page));
        Assert.True(await IsMarkedAsync(page));
    }

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task Back_and_forward_restore_what_was_shown(string list)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, list);
        var states = new List<string> { await StateAsync(page) };
        foreach (var choice in new[] { page.Locator(Choices).First, page.Locator(Choices).Last })
        {
            await choice.ClickAsync();
            states.Add(await StateAsync(page));
        }
        Assert.Equal(3, states.Distinct().Count());
        await MarkAsync(page);
        foreach (var state in new[] { 1, 0 })
        {
            await page.GoBackAsync();
            await ExpectAsync(page, states[state]);
        }
        foreach (var state in new[] { 1, 2 })
        {
            await page.GoForwardAsync();
            await ExpectAsync(page, states[state]);
        }
        Assert.True(await IsMarkedAsync(page));
    }

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task A_list_that_was_narrowed_in_place_can_be_loaded_anew_and_left_again(string list)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, list);
        var whole = await StateAsync(page);
        await page.Locator(Choices).First.ClickAsync();
        var narrowed = await StateAsync(page);
        await page.ReloadAsync();
        await ExpectAsync(page, narrowed);
        await page.GoBackAsync();
        await ExpectAsync(page, whole);
        await page.GoForwardAsync();
        await ExpectAsync(page, narrowed);
    }

    [BrowserFact]
    public async Task A_click_with_a_key_held_is_the_browsers()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, Timeline);
        var state = await StateAsync(page);
        var choice = page.Locator(Choices).First;
        var opened = await context.RunAndWaitForPageAsync(() => choice.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
        await opened.WaitForURLAsync($"**{await choice.GetAttributeAsync("href")}", Browsing.AtOnce);
        Assert.Equal(state, await StateAsync(page));
    }

    [BrowserFact]
    public async Task The_page_of_a_choice_leads_to_the_others()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, Timeline);
        await page.GotoAsync(browsing.Publication.At(await page.Locator(Choices).First.GetAttributeAsync("href") ?? ""));
        await MarkAsync(page);
        var other = await page.Locator(Choices).Last.GetAttributeAsync("href");
        await page.Locator(Choices).Last.ClickAsync();
        await page.WaitForURLAsync($"**{other}", Browsing.AtOnce);
        Assert.False(await IsMarkedAsync(page));
    }

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task The_focus_stays_on_the_choice(string list)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, list);
        foreach (var choice in await page.Locator($"{Choices}, {All}").AllAsync())
        {
            await choice.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(choice).ToHaveAttributeAsync("aria-current", "page");
            await Assertions.Expect(choice).ToBeFocusedAsync();
        }
    }

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task The_picture_of_the_whole_list_goes_while_less_is_shown(string list)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, list);
        var picture = page.Locator("main > .picture");
        Assert.True(await picture.IsVisibleAsync());
        await page.Locator(Choices).First.ClickAsync();
        Assert.False(await picture.IsVisibleAsync());
        foreach (var table in await page.Locator(".stances").AllAsync())
            Assert.True(await table.IsVisibleAsync());
        await page.ClickAsync(All);
        Assert.True(await picture.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(WhoSaidWhat)]
    [InlineData(Timeline)]
    public async Task A_narrowed_list_is_accessible_and_fits_the_window(string list)
    {
        await using var context = await browsing.OpenAsync();
        var visit = await Visit.OpenAsync(context);
        await visit.GoAsync(browsing.Publication, list);
        await visit.Page.Locator(Choices).First.ClickAsync();
        await visit.CheckAsync(Window.All, "narrowed in place");
        Assert.Empty(visit.Faults);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browsing.Publication.At(address));
        return page;
    }

    private static Task<string> StateAsync(IPage page) => page.EvaluateAsync<string>(State);

    // Going back may load a page, or tell the one that is there a moment later.
    private static async Task ExpectAsync(IPage page, string state) => await page.WaitForFunctionAsync($"expected => ({State})() === expected", state);

    // A mark on the document, which is lost when another is loaded.
    private static async Task MarkAsync(IPage page) => await page.EvaluateAsync("document.isMarked = true");

    private static Task<bool> IsMarkedAsync(IPage page) => page.EvaluateAsync<bool>("document.isMarked === true");
}
