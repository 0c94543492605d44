using Xunit;

namespace Explainer.BrowserTests;

/// <summary>That a page with faults is not taken for one without.</summary>
[Collection(BrowsingTests.Name)]
public sealed class VisitTests(Browsing browsing)
{
    private const string Faulty = """
        <!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><title>Faulty</title></head>
        <body><main><h1 style="color: red">Faulty</h1><img src="https://other.example/a.png" width="3000" height="1"><script>throw new Error("stumbled")</script></main></body></html>
        """;

    [BrowserTheory]
    [InlineData("style-src 'self'")]
    [InlineData("asks another host: https://other.example/a.png")]
    [InlineData("stumbled")]
    [InlineData("px wide in a window of 1280")]
    [InlineData("image-alt")]
    public async Task A_fault_of_a_page_is_noted(string fault)
    {
        await using var context = await browsing.OpenAsync();
        await context.RouteAsync("**/faulty/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Faulty }));
        var visit = await Visit.ToAsync(context, browsing.Publication, "/faulty/", "on purpose");
        await visit.CheckAsync("as it opens");
        Assert.Contains(visit.Faults, noted => noted.Contains(fault, StringComparison.Ordinal));
    }
}
