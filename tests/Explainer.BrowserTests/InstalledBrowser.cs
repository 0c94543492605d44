namespace Explainer.BrowserTests;

/// <summary>The Chromium, or a browser made of it, that the tests run in.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names a program to be taken before all others.</summary>
    public const string Variable = "EXPLAINER_CHROMIUM";

    /// <summary>What to do where there is none.</summary>
    public const string Missing = $"There is no Chromium: install it (`apt-get install chromium`), or name a program in {Variable}.";

    private static readonly string[] Names = OperatingSystem.IsWindows()
        ? ["chrome.exe", "msedge.exe"]
        : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>The program: the one named, else Playwright's own, else the first on the path; null where there is none.</summary>
    public static string? Path { get; } = Named() ?? Playwrights() ?? OnPath();

    private static string? Named() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    // Where Playwright's own installer puts browsers, unless it is told otherwise.
    private static string? Playwrights()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
            ?? (OperatingSystem.IsWindows() ? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ms-playwright")
                : OperatingSystem.IsMacOS() ? System.IO.Path.Combine(home, "Library", "Caches", "ms-playwright")
                : System.IO.Path.Combine(home, ".cache", "ms-playwright"));
        return !Directory.Exists(cache) ? null : Directory.EnumerateDirectories(cache, "chromium-*")
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => System.IO.Path.GetFileName(file) is "chrome" or "chrome.exe" or "Chromium")
            .Order(StringComparer.Ordinal)
            .LastOrDefault();
    }

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
