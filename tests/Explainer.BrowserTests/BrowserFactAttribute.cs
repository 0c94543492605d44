using Xunit;

namespace Explainer.BrowserTests;

/// <summary>A fact that only a browser can tell. Where there is none it is counted as skipped, but fails in CI, where nobody would see that.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = WhySkipped;

    /// <summary>Null where the test runs.</summary>
    public static string? WhySkipped =>
        InstalledBrowser.Path is null && Environment.GetEnvironmentVariable("CI") != "true" ? InstalledBrowser.Missing : null;
}
