using System.Net;
using System.Net.Sockets;
using System.Text;
using Explainer.Serve;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Serve;

public sealed class SiteServerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SiteServer server = null!;

    public async Task InitializeAsync()
    {
        folder.Write("secret.txt", "secret");
        folder.Write("site/.explainer", "marker");
        folder.Write("site/index.html", "home");
        folder.Write("site/404.html", "not here");
        folder.Write("site/a/index.html", "page a");
        folder.Write("site/caf\u00e9/index.html", "caf\u00e9");
        foreach (var name in new[] { "feed.xml", "icon.svg", "site.webmanifest", "site.css", "site.js", "claims.json", "photo.jpg", "_redirects", "robots.txt", ".well-known/security.txt" })
            folder.Write("site/" + name, "x");
        server = await SiteServer.StartAsync(folder["site"], port: 0, CancellationToken.None);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose()
    {
        browser.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("", "home")]
    [InlineData("a/", "page a")]
    [InlineData("a/?q=1", "page a")]
    [InlineData("a/index.html", "page a")]
    [InlineData("caf%C3%A9/", "caf\u00e9")]
    public async Task Address_shows_its_page(string path, string text)
    {
        using var response = await browser.GetAsync(new Uri(server.Address + path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("a", "/a/")]
    [InlineData("a?q=1", "/a/?q=1")]
    [InlineData("caf%C3%A9", "/caf%C3%A9/")]
    public async Task Address_without_its_slash_leads_to_the_one_with_it(string path, string location)
    {
        using var response = await browser.GetAsync(new Uri(server.Address + path));

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.GetValues("Location").Single());
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("nothing/")]
    [InlineData("a/nothing.css")]
    [InlineData(".explainer")]
    public async Task Unknown_address_shows_the_page_for_it(string path)
    {
        using var response = await browser.GetAsync(new Uri(server.Address + path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("not here", await response.Content.ReadAsStringAsync());
    }

    // A client of .NET tidies such paths up, so the request is written by hand.
    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/a/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/a/..%2f..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("//example.org/a")]
    [InlineData("/a%00")]
    public async Task Path_out_of_the_site_leads_nowhere(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("site.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("site.css", "text/css; charset=utf-8")]
    [InlineData("site.js", "text/javascript; charset=utf-8")]
    [InlineData("claims.json", "application/json; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("_redirects", "text/plain; charset=utf-8")]
    [InlineData(".well-known/security.txt", "text/plain; charset=utf-8")]
    [InlineData("photo.jpg", "image/jpeg")]
    public async Task File_has_its_content_type(string path, string type)
    {
        using var response = await browser.GetAsync(new Uri(server.Address + path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("nothing")]
    public async Task Every_answer_has_the_security_headers_and_is_not_cached(string path)
    {
        using var response = await browser.GetAsync(new Uri(server.Address + path));

        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, string.Join(", ", response.Headers.GetValues(header.Name))));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Page_that_the_browser_has_is_not_sent_again()
    {
        using var first = await browser.GetAsync(new Uri(server.Address));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Page_that_changed_within_a_second_is_sent_again()
    {
        using var first = await browser.GetAsync(new Uri(server.Address));
        folder.Write("site/index.html", "anew");
        File.SetLastWriteTimeUtc(folder["site/index.html"], first.Content.Headers.LastModified!.Value.UtcDateTime.AddMilliseconds(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        request.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        using var second = await browser.SendAsync(request);

        Assert.Equal("anew", await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Head_has_no_body_and_other_methods_are_refused()
    {
        using var head = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, server.Address + "a/"));
        using var post = await browser.PostAsync(new Uri(server.Address), content: null);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(6, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task Port_in_use_is_an_obstacle()
    {
        var port = new Uri(server.Address).Port;

        var obstacle = await Assert.ThrowsAsync<ObstacleException>(() => SiteServer.StartAsync(folder["site"], port, CancellationToken.None));

        Assert.Equal($"port {port}: another program listens there. Stop it, or choose another port with --port.", obstacle.Message);
    }

    [Fact]
    public void Host_sends_the_same_headers()
    {
        var configuration = File.ReadAllText(RepositoryFile("netlify.toml"));

        Assert.All(SecurityHeaders.All, header => Assert.Contains($"{header.Name} = \"{header.Value}\"", configuration, StringComparison.Ordinal));
    }

    private static string RepositoryFile(string name)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Explainer.sln")))
            at = at.Parent;
        return Path.Combine(at!.FullName, name);
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(server.Address).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
