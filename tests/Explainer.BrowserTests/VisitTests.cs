using Xunit;

namespace Explainer.BrowserTests;

/// <summary>That a page with faults is not taken for one without.</summary>
[Collection(BrowsingTests.Name)]
public sealed class VisitTests(Browsing browsing)
{
    private const string Faulty = """
        <!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><title>Faulty</title></head>
        <body><main><h1 style="color: red">Faulty</h1>
        <p><button>i</button><button>i</button></p><img src="https://other.example/a.png" width="3000" height="1">
        <script>throw new Error("stumbled")</script></main></body></html>
        """;

    private static readonly string[] Expected =
    [
        "style-src 'self'", "asks another host: https://other.example/a.png", "stumbled", "as it opens, 360 px dark: 3", "image-alt", "target-size",
    ];

    [BrowserFact]
    public async Task Every_fault_of_a_page_is_noted()
    {
        await using var context = await browsing.OpenAsync();
        await context.RouteAsync("**/faulty/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Faulty }));
        var visit = await Visit.OpenAsync(context);
        await visit.GoAsync(browsing.Publication, "/faulty/");
        await visit.CheckAsync([Window.Hardest], "as it opens");
        Assert.All(Expected, fault => Assert.Contains(visit.Faults, noted => noted.Contains(fault, StringComparison.Ordinal)));
    }
}
