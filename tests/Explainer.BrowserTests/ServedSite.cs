using Explainer.Commands;
using Explainer.Serve;
using Explainer.Tests.Commands;

namespace Explainer.BrowserTests;

/// <summary>A site, built by the command and served as <c>explainer serve</c> serves it.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly SiteServer server;

    private ServedSite(TemporaryFolder folder, SiteServer server, string name) =>
        (this.folder, this.server, Name, Pages) = (folder, server, name, PublishedPage.In(folder["site"]));

    /// <summary>What the site is called in messages and names of files.</summary>
    public string Name { get; }

    /// <summary>One page of each kind, in order of the kinds.</summary>
    public IReadOnlyList<PublishedPage> Pages { get; }

    /// <summary>Builds and serves the site of a folder that holds <c>input/</c>, in spite of errors.</summary>
    public static async Task<ServedSite> OfAsync(string root, string name)
    {
        var built = new TemporaryFolder();
        var (output, error) = (new StringWriter(), new StringWriter());
        await ExplainerCommand.InvokeAsync(["build", "--draft", "--root", root, "--output", built["site"]], output, error);
        if (!Directory.Exists(built["site"]))
            throw new InvalidOperationException($"There is no site of {root}: {output} {error}");
        return new ServedSite(built, await SiteServer.StartAsync(built["site"], port: 0, CancellationToken.None), name);
    }

    /// <summary>The whole address of a page of the site.</summary>
    /// <param name="address">From the root: <c>/claims/</c>.</param>
    public string At(string address) => server.Address.TrimEnd('/') + address;

    /// <summary>The page of a kind.</summary>
    public PublishedPage Page(string kind) => Pages.Single(page => page.Kind == kind);

    /// <summary>Stops serving, and deletes the site.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }
}
