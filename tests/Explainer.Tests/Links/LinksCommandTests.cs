using Explainer.Commands;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Links;

public sealed class LinksCommandTests : IAsyncLifetime, IDisposable
{
    private const string Day = "2024-05-04";

    private readonly TemporaryFolder folder = new();
    private readonly LocalHost host = new(Answer);

    public LinksCommandTests() => folder.Write("input/site.yml", "title: Floods\nbase-url: https://floods.example\n");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Status_day_and_the_end_of_redirects_are_recorded_for_each_address()
    {
        Link("/good", "/moved", "/gone", "/broken", "/loop", "/closed");

        var run = await Links();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"""
            # What explainer links saw at the addresses of sources and prose. Each run writes this file anew.

            - url: HOST/broken
              checked: 2024-05-04
              status: 500
              since: 2024-05-04

            - url: HOST/closed
              checked: 2024-05-04
              status: 403

            - url: HOST/gone
              checked: 2024-05-04
              status: 410
              since: 2024-05-04

            - url: HOST/good
              checked: 2024-05-04
              status: 200

            - url: HOST/loop
              checked: 2024-05-04
              status: 301
              since: 2024-05-04

            - url: HOST/moved
              checked: 2024-05-04
              status: 200
              final: HOST/good

            """, Recorded());
        Assert.Contains("Visited 6 of 6 addresses: 2 good, 1 closed to programs, 3 failed. Recorded in ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_dead_is_told_as_check_tells_it()
    {
        Link("/gone", "/good");

        var run = await Links();

        Assert.Contains($"input/page.md:4:1: warning FC803: \"{host.Address}/gone\" led nowhere on 2024-05-04 (status 410, gone).", run.Output, StringComparison.Ordinal);
        Assert.Contains("FC803", (await Run.OfAsync("check", "--root", folder.Path)).Output, StringComparison.Ordinal);
        Assert.Empty(host.Asked.Where(request => request.EndsWith("/gone", StringComparison.Ordinal)).Skip(2));
    }

    [Fact]
    public async Task Dead_links_fail_the_run_where_the_site_says_that_they_are_errors()
    {
        folder.Write("input/site.yml", "title: Floods\nrules: {FC803: error}\n");
        Link("/gone");

        Assert.Equal(1, (await Links()).ExitCode);
    }

    [Fact]
    public async Task Hosts_that_refuse_HEAD_are_asked_with_GET_and_others_are_not()
    {
        Link("/only-get", "/good");

        await Links();

        Assert.Equal(["GET /only-get", "HEAD /good", "HEAD /only-get"], host.Asked.Order(StringComparer.Ordinal));
        Assert.Contains($"url: {host.Address}/only-get\n  checked: 2024-05-04\n  status: 200\n", Text(), StringComparison.Ordinal);
        Assert.Contains("User-Agent: explainer-links/1.0 (+https://floods.example)\r\n", host.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_reached_is_recorded_by_its_reason()
    {
        int closed;
        await using (var gone = new LocalHost(Answer))
            closed = gone.Port;
        Link("/silent");
        folder.Write("input/more.md", $"---\ntitle: More\n---\n<http://127.0.0.1:{closed}/> <https://127.0.0.1:{host.Port}/> <{host.Address}/nonsense>\n");

        var run = await Links("--timeout", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"/silent\n  checked: {Day}\n  status: timeout\n  since: {Day}\n", Text(), StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.1:{closed}/\n  checked: {Day}\n  status: refused\n", Text(), StringComparison.Ordinal);
        Assert.Contains($"https://127.0.0.1:{host.Port}/\n  checked: {Day}\n  status: tls\n", Text(), StringComparison.Ordinal);
        Assert.Contains($"/nonsense\n  checked: {Day}\n  status: refused\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_day_is_dead_only_when_it_lasts_a_week()
    {
        Link("/broken");

        Assert.DoesNotContain("FC803", (await Links("--on", "2024-05-04")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FC803", (await Links("--on", "2024-05-10")).Output, StringComparison.Ordinal);
        Assert.Contains("led nowhere from 2024-05-04 to 2024-05-11 (status 500).", (await Links("--on", "2024-05-11")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_visited_lately_is_left_out_and_its_entry_kept()
    {
        Link("/good", "/closed");
        folder.Write("input/links.yml", $"- url: {host.Address}/good\n  checked: 2024-05-03\n  status: 204\n- url: {host.Address}/closed\n  checked: 2024-05-02\n  status: 404\n");

        var run = await Links("--max-age", "2");

        Assert.All(host.Asked, request => Assert.EndsWith("/closed", request, StringComparison.Ordinal));
        Assert.Contains("Visited 1 of 2 addresses", run.Output, StringComparison.Ordinal);
        Assert.Contains("/good\n  checked: 2024-05-03\n  status: 204\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_of_addresses_that_nothing_leads_to_any_more_are_dropped()
    {
        Link("/good");
        folder.Write("input/links.yml", "- url: https://former.example/\n  checked: 2024-05-03\n  status: 200\n");

        await Links();

        Assert.DoesNotContain("former", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_address_is_asked_once_and_one_at_a_time()
    {
        Link([.. Enumerable.Range(0, 20).Select(i => $"/good?{i}"), "/good?1#a", "/good?1#b"]);

        await Links();

        Assert.Equal(20, host.Asked.Count);
        Assert.Equal(1, host.MostOpen);
    }

    [Fact]
    public async Task A_host_that_asks_for_peace_gets_it()
    {
        Link("/busy", "/good", "/moved");

        var run = await Links();

        Assert.Equal(["HEAD /busy"], host.Asked);
        Assert.Contains("Visited 1 of 3 addresses: 0 good, 1 closed to programs, 0 failed. 2 left for another time.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_are_not_read()
    {
        Link("/endless");

        await Links();

        Assert.Contains("status: 200\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_before_the_run_is_stopped_is_recorded()
    {
        Link("/good", "/stop", "/moved");
        folder.Write("input/links.yml", $"- url: {host.Address}/moved\n  checked: 2024-01-01\n  status: 200\n");
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        var running = ExplainerCommand.InvokeAsync(["links", "--root", folder.Path, "--pause", "0", "--on", Day], output, output, stop.Token);
        while (!host.Asked.Contains("HEAD /stop"))
            await Task.Delay(10);

        await stop.CancelAsync();

        Assert.Equal(130, await running);
        Assert.Contains("/good\n  checked: 2024-05-04\n", Text(), StringComparison.Ordinal);
        Assert.Contains("/moved\n  checked: 2024-01-01\n", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("/stop", Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- url: https://a.example/\n  checked: 2024-05-03\n  status: fine\n")]
    public async Task A_record_with_a_fault_is_left_as_it_is(string text)
    {
        Link("/good");
        folder.Write("input/links.yml", text);

        (await Links()).AssertObstacle("links.yml", "fault");

        Assert.Equal(text, Text());
        Assert.Empty(host.Asked);
    }

    [Theory]
    [InlineData("--timeout", "0")]
    [InlineData("--pause", "-1")]
    [InlineData("--max-age", "-1")]
    public async Task Numbers_out_of_their_range_are_an_obstacle(string option, string value) =>
        Assert.Equal(2, (await Links(option, value)).ExitCode);

    private static string? Answer(string method, string path) => path.Split('?')[0] switch
    {
        "/good" => LocalHost.Status(200),
        "/moved" => LocalHost.Moved("/moved-again"),
        "/moved-again" => LocalHost.Moved("good"),
        "/loop" => LocalHost.Moved("/loop"),
        "/gone" => LocalHost.Status(410),
        "/broken" => LocalHost.Status(500),
        "/closed" => LocalHost.Status(403),
        "/busy" => LocalHost.Status(429),
        "/only-get" => LocalHost.Status(method == "GET" ? 200 : 405),
        "/endless" => method == "GET" ? "HTTP/1.1 200 Words\r\nContent-Length: 1000000000000\r\n\r\nbody" : LocalHost.Status(501),
        "/nonsense" => "nonsense\r\n\r\n",
        "/silent" or "/stop" => null,
        _ => LocalHost.Status(404),
    };

    private void Link(params string[] paths) =>
        folder.Write("input/page.md", "---\ntitle: Links\n---\n" + string.Join('\n', paths.Select(path => $"[x]({host.Address}{path})")) + "\n");

    private Task<Run> Links(params string[] more)
    {
        return Run.OfAsync(["links", "--root", folder.Path, .. Unless("--pause", "0"), .. Unless("--on", Day), .. more]);

        string[] Unless(string option, string preset) => more.Contains(option) ? [] : [option, preset];
    }

    private string Text() => File.ReadAllText(folder["input/links.yml"]);

    private string Recorded() => Text().Replace(host.Address, "HOST", StringComparison.Ordinal);
}
