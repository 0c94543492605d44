using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What comes out of a printer.</summary>
[Collection(BrowsingTests.Name)]
public sealed class PrintTests(Browsing browsing)
{
    [BrowserTheory]
    [InlineData("explainer")]
    [InlineData("claims-x claim under review")]
    [InlineData("sources-x")]
    public async Task Every_quotation_of_a_page_is_printed(string kind)
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browsing.Publication.At(browsing.Publication.Page(kind).Address));
        var quotations = await page.Locator("blockquote > p").EvaluateAllAsync<string[]>("all => all.map(quotation => quotation.textContent)");
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4" }));
        var printed = Letters(string.Concat(pdf.GetPages().Select(sheet => sheet.Text)));
        Assert.NotEmpty(quotations);
        Assert.All(quotations, quotation => Assert.Contains(Letters(quotation), printed, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task What_only_a_screen_can_use_is_not_printed()
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browsing.Publication.At(browsing.Publication.Page("explainer").Address));
        await page.ClickAsync("#r1");
        foreach (var part in new[] { ".card", ".back", ".search-form", ".site-header nav" })
        {
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            Assert.True(await page.Locator(part).First.IsVisibleAsync(), part);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.False(await page.Locator(part).First.IsVisibleAsync(), part);
        }
    }

    [BrowserFact]
    public async Task Closed_tables_and_the_addresses_of_other_sites_are_printed()
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browsing.Publication.At("/how-many-died/"));
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4" }));
        var printed = Letters(string.Concat(pdf.GetPages().Select(sheet => sheet.Text)));
        var cells = await page.Locator("details:not([open]) th").EvaluateAllAsync<string[]>("all => all.map(cell => cell.textContent)");
        var addresses = await page.Locator("main a[rel=external]").EvaluateAllAsync<string[]>("all => all.map(link => `<${link.getAttribute('href')}>`)");
        Assert.NotEmpty(cells);
        Assert.NotEmpty(addresses);
        Assert.All(cells.Concat(addresses), text => Assert.Contains(Letters(text), printed, StringComparison.Ordinal));
    }

    // A sheet knows where letters stand, and neither spaces nor which of them were drawn as one.
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)));
}
