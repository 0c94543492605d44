using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What is told by lines and shapes, where the reader's own colours take the place of the page's. Words are looked at with all others.</summary>
[Collection(BrowsingTests.Name)]
public sealed class ForcedColorsTests(Browsing browsing)
{
    // Selectors of elements that are not seen on the page's ground, each once.
    private const string Unseen =
        """
        () => {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const isSeen = (color) => color !== "none" && color !== "rgba(0, 0, 0, 0)" && color !== ground;
          const rules = {
            ".claim": (style) => style.textDecorationLine === "underline" && isSeen(style.textDecorationColor),
            ".picture svg :is(path, rect, circle, text):not(.target, .exact .letter)": (style) => isSeen(style.fill) || isSeen(style.stroke) && parseFloat(style.strokeWidth) > 0,
            ".exact .letter": (style, letter) => style.fill !== getComputedStyle(letter.previousElementSibling).fill,
            ".card": (style) => style.borderTopStyle === "solid" && isSeen(style.borderTopColor),
            ":focus": (style) => style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2 && isSeen(style.outlineColor),
          };
          return Object.entries(rules).flatMap(([selector, holds]) =>
            [...document.querySelectorAll(selector)].some(element => !holds(getComputedStyle(element), element)) ? [selector] : []);
        }
        """;

    private static readonly string[] Focusable = [".skip", ".site-title a", "input[name=q]", ".search-form button", ".ref", ".picture .mark", "summary", ".card button"];

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Underlines_pictures_the_card_and_the_focus_are_seen_in_the_readers_own_colors(bool isDark)
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        // Among them they have all six pictures.
        foreach (var address in new[] { "/the-report/", "/how-many-died/", "/timeline/", "/who-said-what/", "/claims/k1-attack/" })
        {
            await page.GotoAsync(browsing.Publication.At(address));
            if (await page.Locator("#r1").CountAsync() > 0)
                await page.ClickAsync("#r1");
            // So that the browser shows where the focus is.
            await page.Keyboard.PressAsync("Shift");
            var unseen = new HashSet<string>(await page.EvaluateAsync<string[]>(Unseen), StringComparer.Ordinal);
            foreach (var selector in Focusable)
            {
                var element = page.Locator(selector).First;
                if (await element.CountAsync() == 0)
                    continue;
                await element.FocusAsync();
                unseen.UnionWith(await page.EvaluateAsync<string[]>(Unseen));
            }
            Assert.True(unseen.Count == 0, $"{address}: {string.Join(", ", unseen)}");
        }
    }
}
