using System.ComponentModel;
using System.Diagnostics;

namespace Explainer.Commands;

/// <summary>A browser of this machine, which draws pictures of documents of ours. It is let out to no network.</summary>
/// <param name="program">Its name on the path, or where it lies.</param>
internal sealed class Browser(string program)
{
    private const string Variable = "EXPLAINER_BROWSER";

    private const string Remedy = "Install Chromium (on Debian and Ubuntu: apt install chromium) or Google Chrome, "
        + $"or name one in {Variable}; or leave out --cards.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // It shows nothing, asks nothing, writes down nothing and finds no host.
    private static readonly string[] Seclusion =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-background-networking", "--disable-breakpad", "--disable-crash-reporter", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    // The same picture on every screen.
    private static readonly string[] Look =
    [
        "--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb", "--blink-settings=preferredColorScheme=1",
    ];

    /// <summary>The browser that <c>EXPLAINER_BROWSER</c> names, else the first of Chromium's family that is installed.</summary>
    /// <exception cref="ObstacleException">There is none.</exception>
    public static Browser Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return new(named);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
        var found = onPath.Concat(Places).FirstOrDefault(File.Exists);
        return found is not null ? new(found) : throw new ObstacleException("--cards", "no browser was found to draw the pictures with", Remedy);
    }

    /// <summary>Draws a document as a PNG.</summary>
    /// <param name="document">An HTML file, as an absolute path.</param>
    /// <param name="picture">Where the picture goes, as an absolute path.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="ObstacleException">The browser cannot be run, or draws nothing.</exception>
    public async Task DrawAsync(string document, string picture, int width, int height, CancellationToken token)
    {
        var profile = Directory.CreateTempSubdirectory("explainer-browser-").FullName;
        try
        {
            var code = await RunAsync(
                [
                    .. Seclusion,
                    .. Look,
                    // A browser refuses to shut itself in for an administrator, as in a container. The document is our own, and has no script.
                    .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
                    $"--user-data-dir={profile}",
                    $"--window-size={width},{height}",
                    $"--screenshot={picture}",
                    new Uri(document).AbsoluteUri,
                ],
                token);
            if (!File.Exists(picture))
                throw new ObstacleException("--cards", $"{program} drew no picture and ended with {code}", Remedy);
        }
        finally
        {
            Delete(profile);
        }
    }

    // What a browser prints is let go: what it leaves running behind it may hold its output open for ever.
    private async Task<int> RunAsync(IEnumerable<string> arguments, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var browser = Process.Start(start)!;
            browser.OutputDataReceived += static (_, _) => { };
            browser.ErrorDataReceived += static (_, _) => { };
            browser.BeginOutputReadLine();
            browser.BeginErrorReadLine();
            try
            {
                while (!browser.HasExited)
                    await Task.Delay(50, patience.Token);
                return browser.ExitCode;
            }
            catch (OperationCanceledException)
            {
                browser.Kill(entireProcessTree: true);
                token.ThrowIfCancellationRequested();
                throw new ObstacleException("--cards", $"{program} drew nothing in {Patience.TotalMinutes:0} minutes", Remedy);
            }
        }
        catch (Win32Exception exception)
        {
            throw new ObstacleException("--cards", $"{program} cannot be run", Remedy, exception);
        }
    }

    // What the browser still holds, the system clears away in its own time.
    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
        }
    }
}
