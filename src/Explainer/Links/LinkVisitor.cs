using System.Net;
using System.Net.Sockets;
using Explainer.Parse;

namespace Explainer.Links;

/// <summary>Follows a link as far as a browser would, and reads nothing of what is there.</summary>
/// <remarks>The only type, with <see cref="LinkTour"/> which uses it, that goes out to the network: <c>check</c> and <c>build</c> never do.</remarks>
internal sealed class LinkVisitor : IDisposable
{
    // As many as Chromium follows, halved: nobody wants to wait for twenty.
    private const int MostRedirects = 10;

    private readonly HttpClient client;
    private readonly HostTurns turns;
    private readonly TimeSpan patience;

    /// <summary>Makes ready; nothing is sent yet.</summary>
    /// <param name="patience">How long each answer may take.</param>
    /// <param name="pause">How long each host is left in peace after an answer.</param>
    /// <param name="publication">The address of the publication that asks, so that who runs a host can tell; null where it has none.</param>
    public LinkVisitor(TimeSpan patience, TimeSpan pause, string? publication)
    {
        this.patience = patience;
        turns = new(pause);
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = patience,
            // What comes behind the headers is not wanted.
            MaxResponseDrainSize = 0,
            // Kept until the tour ends: there are hosts that send whoever has none round in circles.
            UseCookies = true,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("User-Agent", publication is null ? "explainer-links/1.0" : $"explainer-links/1.0 (+{publication})");
        client.DefaultRequestHeaders.Add("Accept", "text/html, */*;q=0.8");
    }

    /// <summary>Visits an address.</summary>
    /// <param name="address">Of the scheme <c>http</c> or <c>https</c>.</param>
    /// <param name="token">Breaks the visit off.</param>
    /// <returns>What the last host said, and its address where that is another than the first.</returns>
    /// <exception cref="OperationCanceledException">The visit was broken off.</exception>
    public async Task<(VisitStatus Status, string? Final)> VisitAsync(Uri address, CancellationToken token)
    {
        var at = address;
        for (var redirects = 0; ; redirects++)
        {
            var answer = await AskAsync(HttpMethod.Head, at, token);
            // Many a host refuses HEAD, each in its own way, and serves GET.
            if (answer.IsDoubtful)
                answer = await AskAsync(HttpMethod.Get, at, token);
            if (answer.Next is null || redirects == MostRedirects)
                return (answer.Status, at == address ? null : at.GetLeftPart(UriPartial.Query));
            at = answer.Next;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        turns.Dispose();
    }

    private async Task<Answer> AskAsync(HttpMethod method, Uri address, CancellationToken token)
    {
        using var turn = await turns.TakeAsync(address.IdnHost, token);
        using var bell = CancellationTokenSource.CreateLinkedTokenSource(token);
        bell.CancelAfter(patience);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, bell.Token);
            var code = (int)response.StatusCode;
            if (code < 100)
                return new(VisitStatus.Refused);
            return new(VisitStatus.Of(code)) { Next = Next(response, address), IsDoubtful = code is >= 400 and not 429 };
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return new(VisitStatus.Timeout);
        }
        catch (HttpRequestException exception)
        {
            var isGarbled = exception.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse;
            return new(StatusOf(exception)) { IsDoubtful = isGarbled };
        }
        catch (Exception exception) when (IsOfTheSystem(exception))
        {
            return new(VisitStatus.Refused);
        }
    }

    // For addresses that no host can be asked for: a port or a name that the system does not take.
    private static bool IsOfTheSystem(Exception exception) => exception
        is IOException or SocketException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException;

    /// <summary>What a failure says about the address.</summary>
    internal static VisitStatus StatusOf(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => VisitStatus.NoHost,
        HttpRequestError.SecureConnectionError => VisitStatus.Untrusted,
        _ when exception.InnerException is SocketException { SocketErrorCode: SocketError.TimedOut } or TimeoutException => VisitStatus.Timeout,
        _ => VisitStatus.Refused,
    };

    private static Uri? Next(HttpResponseMessage response, Uri from)
    {
        if (!LeadsOn(response.StatusCode) || response.Headers.Location is not { } location)
            return null;
        return Uri.TryCreate(from, location, out var next) && next.Scheme is "http" or "https" ? next : null;
    }

    private static bool LeadsOn(HttpStatusCode code) => code
        is HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found
        or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;

    /// <param name="Status">What came of one request.</param>
    private readonly record struct Answer(VisitStatus Status)
    {
        /// <summary>Where it leads on to; null where it does not.</summary>
        public Uri? Next { get; init; }

        /// <summary>Another way of asking may be answered otherwise.</summary>
        public bool IsDoubtful { get; init; }
    }
}
