using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>The card that opens a claim's note beside its reference.</summary>
[Collection(BrowsingTests.Name)]
public sealed class CardTests(Browsing browsing)
{
    private const string Explainer = "/the-warning-call/";
    private const string Closed = "closed";

    [BrowserFact]
    public async Task The_keyboard_opens_the_card_of_every_reference_enters_it_and_comes_back()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context);
        var references = await page.Locator(".ref").EvaluateAllAsync<string[]>("all => all.map(link => link.id)");
        Assert.NotEmpty(references);
        foreach (var id in references)
        {
            await page.FocusAsync("#" + id);
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal($"open at {id}, focus on {id}", await StateAsync(page));
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal($"open at {id}, focus in the card", await StateAsync(page));
            await page.Keyboard.PressAsync("Escape");
            Assert.Equal($"{Closed}, focus on {id}", await StateAsync(page));
        }
    }

    [BrowserFact]
    public async Task The_card_closes_when_the_focus_goes_on_in_the_text()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context);
        await page.FocusAsync("#r1");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("open at r1, focus on r1", await StateAsync(page));
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
        await page.FocusAsync("#r1");
        await page.Keyboard.PressAsync("Enter");
        for (var presses = 0; presses < 50 && await StateAsync(page) is var state && state.StartsWith("open", StringComparison.Ordinal); presses++)
            await page.Keyboard.PressAsync("Tab");
        Assert.Equal($"{Closed}, focus on r2", await StateAsync(page));
    }

    [BrowserTheory]
    [InlineData("#r1")]
    [InlineData(".claim:has(+ #r1)")]
    public async Task Resting_on_a_reference_or_its_claim_opens_the_card_and_leaving_both_closes_it(string target)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, withClock: true);
        await page.HoverAsync(target);
        await page.Clock.RunForAsync(349);
        Assert.Equal($"{Closed}, focus on body", await StateAsync(page));
        await page.Clock.RunForAsync(1);
        Assert.Equal("open at r1, focus on body", await StateAsync(page));
        await page.Locator(".card .claim-text").HoverAsync();
        await page.Clock.RunForAsync(5000);
        Assert.Equal("open at r1, focus on body", await StateAsync(page));
        await page.HoverAsync("h1");
        await page.Clock.RunForAsync(299);
        Assert.Equal("open at r1, focus on body", await StateAsync(page));
        await page.Clock.RunForAsync(1);
        Assert.Equal($"{Closed}, focus on body", await StateAsync(page));
    }

    [BrowserFact]
    public async Task A_pointer_that_passes_opens_nothing_and_does_not_take_a_card_away_that_was_asked_for()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, withClock: true);
        await page.HoverAsync("#r1");
        await page.Clock.RunForAsync(200);
        await page.HoverAsync("h1");
        await page.Clock.RunForAsync(5000);
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
        await page.ClickAsync("#r1");
        await page.HoverAsync("h1");
        await page.Clock.RunForAsync(5000);
        Assert.Equal("open at r1, focus on r1", await StateAsync(page));
        await page.FocusAsync("#r2");
        await page.Keyboard.PressAsync("Enter");
        await page.HoverAsync("#r1");
        await page.Clock.RunForAsync(5000);
        Assert.Equal("open at r2, focus on r2", await StateAsync(page));
    }

    [BrowserFact]
    public async Task Another_reference_takes_the_card_over()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, withClock: true);
        await page.HoverAsync("#r1");
        await page.Clock.RunForAsync(350);
        await page.HoverAsync("#r2");
        await page.Clock.RunForAsync(350);
        Assert.Equal("open at r2, focus on body", await StateAsync(page));
        // Without a key or a press in between, as a program for reading aloud clicks.
        await page.EvaluateAsync("document.querySelector('#r3').click()");
        await page.HoverAsync("h1");
        await page.Clock.RunForAsync(5000);
        Assert.Equal("open at r3, focus on body", await StateAsync(page));
    }

    [BrowserFact]
    public async Task A_click_opens_the_card_and_a_second_one_or_one_elsewhere_or_its_button_closes_it()
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context);
        await page.ClickAsync("#r1");
        Assert.Equal("open at r1, focus on r1", await StateAsync(page));
        await page.ClickAsync("#r1");
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
        await page.ClickAsync("#r1");
        await page.ClickAsync("h1");
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
        await page.ClickAsync("#r1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        Assert.Equal($"{Closed}, focus on r1", await StateAsync(page));
        Assert.EndsWith(Explainer, page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("#r1")]
    [InlineData(".claim:has(+ #r1)")]
    public async Task A_touch_on_a_reference_or_its_claim_opens_the_card(string target)
    {
        await using var context = await browsing.OpenAsync(360, hasTouch: true);
        var page = await OpenAsync(context);
        await page.TapAsync(target);
        Assert.StartsWith("open at r1", await StateAsync(page), StringComparison.Ordinal);
        await page.TapAsync("h1");
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(KeyboardModifier.Control)]
    [InlineData(KeyboardModifier.Meta)]
    [InlineData(KeyboardModifier.Shift)]
    public async Task A_click_with_a_key_held_is_the_browsers(KeyboardModifier key)
    {
        await using var context = await browsing.OpenAsync();
        var page = await OpenAsync(context, withClock: true);
        await page.ClickAsync("#r1", new() { Modifiers = [key] });
        await page.Clock.RunForAsync(5000);
        Assert.StartsWith(Closed, await StateAsync(page), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Without_popovers_or_without_script_a_reference_leads_to_its_note(bool hasScript, bool hasPopover)
    {
        await using var context = await browsing.OpenAsync(hasScript: hasScript);
        if (!hasPopover)
            await context.AddInitScriptAsync("delete HTMLElement.prototype.showPopover");
        var page = await OpenAsync(context);
        await page.ClickAsync("#r1");
        await page.WaitForURLAsync("**#n1", Browsing.AtOnce);
        Assert.Equal(1, await page.Locator("#n1:target").CountAsync());
    }

    [BrowserTheory]
    [InlineData(1280, "ltr")]
    [InlineData(1280, "rtl")]
    [InlineData(700, "ltr")]
    [InlineData(360, "ltr")]
    [InlineData(360, "rtl")]
    public async Task The_card_says_what_the_note_says_inside_the_window_and_beside_its_reference(int width, string direction)
    {
        await using var context = await browsing.OpenAsync(width);
        var page = await OpenAsync(context);
        var faults = await page.EvaluateAsync<string[]>(
            """
            async direction => {
              document.documentElement.dir = direction;
              const faults = [];
              const words = (of, without) => {
                const copy = of.cloneNode(true);
                for (const part of copy.querySelectorAll(without)) part.remove();
                return copy.textContent.replace(/\s+/g, " ").trim();
              };
              for (const [index, link] of document.querySelectorAll(".ref").entries()) {
                link.scrollIntoView({ block: ["start", "center", "end"][index % 3] });
                link.click();
                // Where the card stands is settled in the frame after the one in which it opens.
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                const card = document.querySelector(".card:popover-open");
                const [at, over] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
                if (over.left < 0 || over.right > innerWidth || over.top < 0 || over.bottom > innerHeight) faults.push(`${link.id}: outside, ${JSON.stringify(over)}`);
                if (over.top < at.bottom - 1 && over.bottom > at.top + 1) faults.push(`${link.id}: covered`);
                if (words(card, ".card > .label, .card > button") !== words(document.querySelector(link.hash), "li:has([role=doc-backlink])")) faults.push(`${link.id}: other words`);
                if (card.getAttribute("aria-label") !== link.textContent) faults.push(`${link.id}: not named`);
                if (new Set([...document.querySelectorAll("[id]")].map(e => e.id)).size < document.querySelectorAll("[id]").length) faults.push(`${link.id}: an id twice`);
                link.click();
              }
              return faults;
            }
            """,
            direction);
        Assert.Empty(faults);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, bool withClock = false)
    {
        var page = await context.NewPageAsync();
        if (withClock)
            await page.Clock.InstallAsync();
        await page.GotoAsync(browsing.Publication.At(Explainer));
        if (withClock)
            await page.Clock.PauseAtAsync(await page.EvaluateAsync<DateTime>("() => new Date(Date.now() + 1000)"));
        return page;
    }

    // Where the card is open, and where the focus is.
    private static Task<string> StateAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const card = document.querySelector(".card:popover-open");
          const focus = document.activeElement;
          return `${card ? "open at " + card.previousElementSibling.id : "closed"}, focus ${card?.contains(focus) ? "in the card" : "on " + (focus.id || focus.localName)}`;
        }
        """);
}
