using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Explainer.Serve;

/// <summary>Serves a folder to browsers on this machine, as a host of static sites does.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    /// <summary>Where the site is: <c>http://127.0.0.1:8080/</c>.</summary>
    public string Address => application.Urls.First().TrimEnd('/') + "/";

    /// <summary>Begins to serve.</summary>
    /// <param name="folder">The site; it may be swapped for another while it is served, and need not exist yet.</param>
    /// <param name="port">0 takes any that is free.</param>
    /// <param name="token">Stops the start, not the server.</param>
    /// <exception cref="ObstacleException">The port cannot be had.</exception>
    public static async Task<SiteServer> StartAsync(string folder, int port, CancellationToken token)
    {
        // The empty builder reads no settings from the environment or from files where the user happens to stand.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var site = builder.Build();
        site.Run(new SiteFolder(folder).AnswerAsync);
        try
        {
            await site.StartAsync(token);
            return new SiteServer(site);
        }
        catch (Exception exception)
        {
            await site.DisposeAsync();
            var where = $"port {port}";
            if (exception is IOException { InnerException: AddressInUseException })
                throw new ObstacleException(where, "another program listens there", "Stop it, or choose another port with --port.", exception);
            if (exception is IOException or SocketException)
                throw new ObstacleException(where, "it may not be listened at", "Choose another with --port.", exception);
            throw;
        }
    }

    /// <summary>Stops serving; requests under way are cut short.</summary>
    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await application.StopAsync(atOnce.Token);
        await application.DisposeAsync();
    }
}
