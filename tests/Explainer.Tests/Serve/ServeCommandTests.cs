using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Commands;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Serve;

public sealed class ServeCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly Transcript output = new();
    private readonly Transcript error = new();
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient browser = new();

    public ServeCommandTests() => SiteOnDisk.WriteTo(folder);

    public void Dispose()
    {
        stop.Dispose();
        browser.Dispose();
        output.Dispose();
        error.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Page_is_built_again_when_its_file_changes()
    {
        var serving = Serve();
        var address = await AddressAsync();
        Assert.Contains("The dam", await browser.GetStringAsync(new Uri(address)), StringComparison.Ordinal);

        folder.Write("input/index.md", SiteOnDisk.Page.Replace("title: The dam", "title: The levee", StringComparison.Ordinal));
        await output.WaitForAsync("(?s)Wrote .*Wrote ");

        Assert.Contains("The levee", await browser.GetStringAsync(new Uri(address)), StringComparison.Ordinal);
        await StopAsync(serving);
    }

    [Fact]
    public async Task Errors_are_printed_and_the_last_good_site_is_served()
    {
        var serving = Serve();
        var address = await AddressAsync();

        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#brake", StringComparison.Ordinal));
        await output.WaitForAsync("FC206");
        await output.WaitForAsync("Not published");

        Assert.Contains("The dam", await browser.GetStringAsync(new Uri(address)), StringComparison.Ordinal);
        await StopAsync(serving);
    }

    [Fact]
    public async Task Obstacle_while_editing_does_not_end_the_session()
    {
        var serving = Serve();
        await AddressAsync();

        File.CreateSymbolicLink(folder["input/link.md"], "nothing.md");
        await error.WaitForAsync("link.md");
        File.Delete(folder["input/link.md"]);
        await output.WaitForAsync("(?s)Wrote .*Wrote ");

        await StopAsync(serving);
    }

    [Fact]
    public async Task Nothing_is_shown_where_no_site_could_be_built()
    {
        folder.Write("input/index.md", "---\ntitle: A\n---\n[x](claim:nothing)\n");
        var serving = Serve();

        using var response = await browser.GetAsync(new Uri(await AddressAsync()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("no site yet", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await StopAsync(serving);
    }

    [Fact]
    public async Task Draft_is_served_in_spite_of_errors()
    {
        folder.Write("input/index.md", "---\ntitle: A draft\ndraft: true\n---\n[x](claim:nothing)\n");
        var serving = Serve("--draft");

        Assert.Contains("A draft", await browser.GetStringAsync(new Uri(await AddressAsync())), StringComparison.Ordinal);
        await StopAsync(serving);
    }

    [Fact]
    public async Task Missing_input_is_an_obstacle() =>
        (await Run.OfAsync("serve", "--root", folder["nowhere"])).AssertObstacle(folder["nowhere"]);

    private Task<int> Serve(params string[] more) =>
        ExplainerCommand.InvokeAsync(["serve", "--root", folder.Path, "--port", "0", .. more], output, error, stop.Token);

    private async Task<string> AddressAsync() => (await output.WaitForAsync("Serving .*at (http://127.0.0.1:[0-9]+/)")).Groups[1].Value;

    private async Task StopAsync(Task<int> serving)
    {
        await stop.CancelAsync();
        Assert.Equal(130, await serving.WaitAsync(Patience));
    }

    /// <summary>What a command prints while it runs.</summary>
    private sealed class Transcript : StringWriter
    {
        private readonly Lock access = new();

        public override void Write(char value)
        {
            lock (access)
                base.Write(value);
        }

        public override void Write(string? value)
        {
            lock (access)
                base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            lock (access)
                base.Write(buffer, index, count);
        }

        public override StringBuilder GetStringBuilder()
        {
            lock (access)
                return base.GetStringBuilder();
        }

        public override string ToString()
        {
            lock (access)
                return base.ToString();
        }

        public async Task<Match> WaitForAsync(string pattern)
        {
            for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(20))
            {
                if (Regex.Match(ToString(), pattern, RegexOptions.None, Patience) is { Success: true } match)
                    return match;
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
            throw new TimeoutException($"No {pattern} came; there is:\n{this}");
        }
    }
}
