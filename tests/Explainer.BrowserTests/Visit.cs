using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explainer.BrowserTests;

/// <summary>A page that is open in the browser, and everything about it that a reader should not meet.</summary>
internal sealed class Visit
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly string what;

    private Visit(IPage page, string what) => (Page, this.what) = (page, what);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What was found, in order, each with the page that it was found in.</summary>
    public IReadOnlyList<string> Faults => faults.ToList();

    /// <summary>Opens a page and waits until nothing more is loaded.</summary>
    public static async Task<Visit> ToAsync(IBrowserContext context, ServedSite site, string address, string what)
    {
        var visit = new Visit(await context.NewPageAsync(), $"{site.Name} {address} {what}");
        // A violation of the content security policy is told to the console, as is a script's error.
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                visit.Add($"console: {message.Text}");
        };
        visit.Page.PageError += (_, error) => visit.Add($"script: {error}");
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.At("/"), StringComparison.Ordinal))
                visit.Add($"asks another host: {request.Url}");
        };
        var response = await visit.Page.GotoAsync(site.At(address), new() { WaitUntil = WaitUntilState.Load });
        if (response is not { Ok: true })
            visit.Add($"answered with {response?.Status}");
        return visit;
    }

    /// <summary>Notes what axe finds, and whether the page is wider than the window.</summary>
    /// <param name="state">What the page shows at the moment.</param>
    public async Task CheckAsync(string state)
    {
        var (wide, window) = (await WidthAsync("scrollWidth"), await WidthAsync("clientWidth"));
        if (wide > window)
            Add($"{state}: {wide} px wide in a window of {window}");
        var result = await Page.RunAxe();
        foreach (var violation in result.Violations)
            Add($"{state}: {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");

        Task<int> WidthAsync(string property) => Page.EvaluateAsync<int>($"document.documentElement.{property}");
    }

    private void Add(string fault) => faults.Enqueue($"{what}: {fault}");
}
