using Microsoft.Playwright;
using Xunit;

namespace Explainer.BrowserTests;

/// <summary>One browser for all tests, and the sites that it visits.</summary>
public sealed class Browsing : IAsyncLifetime
{
    // Headless Chromium has no pointer that hovers unless it is told of one.
    private static readonly string[] Arguments =
    [
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4", "--disable-gpu", "--hide-scrollbars",
    ];

    private const float Patience = 120_000;

    private static readonly string[] GoldenSites = ["stances", "scripts", "right-to-left", "corrections", "broken-everything"];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedSite[] sites = [];

    /// <summary>The publication of this checkout.</summary>
    internal ServedSite Publication => sites[0];

    /// <summary>A site with every stance, one of right-to-left quotations, one in Arabic, one with corrections, and one with everything wrong.</summary>
    internal IReadOnlyList<ServedSite> SmallSites => sites[1..];

    /// <summary>Opens a window without a history.</summary>
    internal async Task<IBrowserContext> OpenAsync(int width = 1280, bool hasScript = true, bool hasTouch = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = hasScript,
            HasTouch = hasTouch,
        });
        // A machine that is busy with other tests is slow, and not at fault.
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>For an address to wait for that a script may write: no page is loaded then, and none is waited for.</summary>
    public static PageWaitForURLOptions AtOnce { get; } = new() { WaitUntil = WaitUntilState.Commit };

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.WhySkipped is not null)
            return;
        var program = InstalledBrowser.Path ?? throw new InvalidOperationException(InstalledBrowser.Missing);
        playwright = await Playwright.CreateAsync();
        // Chromium refuses to be root in a sandbox.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments, ChromiumSandbox = false });
        var golden = Path.Combine(Tests.Repository.Root, "tests", "Explainer.Tests", "Sites");
        sites =
        [
            await ServedSite.OfAsync(Tests.Repository.Root, "publication"),
            .. await Task.WhenAll(GoldenSites.Select(name => ServedSite.OfAsync(Path.Combine(golden, name), name))),
        ];
    }

    public async Task DisposeAsync()
    {
        foreach (var site in sites)
            await site.DisposeAsync();
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
