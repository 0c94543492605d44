using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>What a page asks for before it can be read.</summary>
[Collection(BrowsingTests.Name)]
public sealed class LoadingTests(Browsing browsing)
{
    private const int MostRequests = 4;
    private const int MostBytes = 60 * 1024;

    [BrowserFact]
    public async Task The_first_view_of_any_kind_of_page_is_4_requests_and_60_kilobytes_at_most()
    {
        await using var context = await browsing.OpenAsync();
        var page = await context.NewPageAsync();
        // A browser whose requests are routed keeps no cache, so that each page loads what a first one would.
        await page.RouteAsync("**/*", route => route.ContinueAsync());
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        foreach (var kind in browsing.Publication.Pages)
        {
            answers.Clear();
            await page.GotoAsync(browsing.Publication.At(kind.Address), new() { WaitUntil = WaitUntilState.NetworkIdle });
            var sizes = new List<(string Address, long Bytes)>();
            foreach (var answer in answers)
                sizes.Add((answer.Url, Compressed(await answer.BodyAsync())));
            Assert.NotEmpty(sizes);
            Assert.True(sizes.Count <= MostRequests && sizes.Sum(size => size.Bytes) <= MostBytes, $"{kind.Kind}: {string.Join(", ", sizes)}");
        }
    }

    [BrowserFact]
    public async Task Without_script_every_kind_of_page_has_the_same_text()
    {
        await using var with = await browsing.OpenAsync();
        await using var without = await browsing.OpenAsync(hasScript: false);
        var (page, plain) = (await with.NewPageAsync(), await without.NewPageAsync());
        foreach (var kind in browsing.Publication.Pages)
            Assert.Equal(await TextAsync(page, kind), await TextAsync(plain, kind));
    }

    private async Task<string> TextAsync(IPage page, PublishedPage kind)
    {
        await page.GotoAsync(browsing.Publication.At(kind.Address));
        return await page.Locator("main").InnerTextAsync();
    }

    private static long Compressed(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return bytes.Length;
    }
}
