using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Explainer.BrowserTests;

/// <summary>A tab of the browser in which pages are gone to, and everything about them that a reader should not meet.</summary>
internal sealed class Visit
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // No page of a site holds frames, so that axe may run in the page itself. Of its rules it leaves that of targets of 24 pixels out, unless told.
    private const string RunAxe =
        """
        async within => {
          const { violations } = await axe.run(within, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
          return violations.map(({ id, help, nodes }) => `${id}, ${help}: ${nodes.slice(0, 3).map(node => node.html).join(" | ")}`);
        }
        """;

    private readonly ConcurrentQueue<string> faults = new();
    private string root = "";
    private string what = "";

    private Visit(IPage page)
    {
        Page = page;
        // A violation of the content security policy is told to the console, as is a script's error.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal))
                Add($"asks another host: {request.Url}");
        };
    }

    /// <summary>The tab, with the page that was gone to last.</summary>
    public IPage Page { get; }

    /// <summary>What was found in all pages, in order, each with the page that it was found in.</summary>
    public IReadOnlyList<string> Faults => faults.ToList();

    /// <summary>Opens a tab.</summary>
    public static async Task<Visit> OpenAsync(IBrowserContext context) => new(await context.NewPageAsync());

    /// <summary>Goes to a page, which costs less than to open it in a tab of its own, and waits until nothing more is loaded.</summary>
    public async Task GoAsync(ServedSite site, string address)
    {
        (root, what) = (site.At("/"), $"{site.Name} {address}");
        var response = await Page.GotoAsync(site.At(address), new() { WaitUntil = WaitUntilState.Load });
        if (response is not { Ok: true })
            Add($"answered with {response?.Status}");
        await Page.EvaluateAsync(Axe);
    }

    /// <summary>Notes what axe finds, and whether the page is wider than the window, in each of several windows, one after the other.</summary>
    /// <param name="windows">Where the page is shown, without loading it anew.</param>
    /// <param name="state">What the page shows at the moment.</param>
    /// <param name="within">The part that axe looks at, as a selector.</param>
    /// <param name="screen">The file that the picture of a window is written to; null for no pictures.</param>
    public async Task CheckAsync(IEnumerable<Window> windows, string state, string within = ":root", Func<Window, string>? screen = null)
    {
        foreach (var window in windows)
        {
            await Page.SetViewportSizeAsync(window.Width, 800);
            await Page.EmulateMediaAsync(new()
            {
                ColorScheme = window.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ForcedColors = window.HasOwnColors ? ForcedColors.Active : ForcedColors.None,
            });
            var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > window.Width)
                Add($"{state}, {window}: {width} px wide");
            foreach (var violation in await Page.EvaluateAsync<string[]>(RunAxe, within))
                Add($"{state}, {window}: {violation}");
            if (screen is not null)
                await PhotographAsync(window, screen(window));
        }
    }

    // The top of a page, since the whole of a long one takes longer to draw than to check.
    private async Task PhotographAsync(Window window, string file)
    {
        await Page.SetViewportSizeAsync(window.Width, 2400);
        await Page.ScreenshotAsync(new() { Path = file, Type = ScreenshotType.Jpeg, Quality = 70 });
    }

    private void Add(string fault) => faults.Enqueue($"{what} {fault}");
}
