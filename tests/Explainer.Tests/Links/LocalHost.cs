using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Explainer.Tests.Links;

/// <summary>A host on this machine that answers every request as it is told, over a connection of its own.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, string, string?> answer;
    private readonly ConcurrentQueue<string> asked = new();
    private readonly Task serving;
    private int open;

    /// <summary>Begins to listen.</summary>
    /// <param name="answer">Given the method and the path, the whole answer; null to say nothing until the other side gives up.</param>
    public LocalHost(Func<string, string, string?> answer)
    {
        this.answer = answer;
        listener = new(IPAddress.Loopback, 0);
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>Where it is: <c>http://127.0.0.1:4711</c>.</summary>
    public string Address => $"http://127.0.0.1:{Port}";

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The method and path of each request, in order.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>The headers of the last request.</summary>
    public string Headers { get; private set; } = "";

    /// <summary>The most requests that were under way at one time.</summary>
    public int MostOpen { get; private set; }

    /// <summary>An answer without a body.</summary>
    public static string Status(int code, string headers = "") => $"HTTP/1.1 {code} Words\r\nContent-Length: 0\r\nConnection: close\r\n{headers}\r\n";

    /// <summary>An answer that leads to another address.</summary>
    public static string Moved(string to) => Status(301, $"Location: {to}\r\n");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            for (; ; )
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = connection.GetStream();
            var request = await ReadAsync(stream);
            if (request.Split(' ') is not [var method, var path, ..])
                return;
            asked.Enqueue($"{method} {path}");
            Headers = request;
            MostOpen = Math.Max(MostOpen, Interlocked.Increment(ref open));
            // Counted before the answer: once it is sent, the next request may come.
            await Task.Delay(5, stop.Token);
            Interlocked.Decrement(ref open);
            if (answer(method, path) is { } words)
                await stream.WriteAsync(Encoding.UTF8.GetBytes(words), stop.Token);
            else
                await stream.ReadExactlyAsync(new byte[1], stop.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The other side is gone.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var bytes = new byte[8192];
        var length = 0;
        while (length < bytes.Length && await stream.ReadAsync(bytes.AsMemory(length), stop.Token) is var read and > 0)
        {
            length += read;
            var text = Encoding.Latin1.GetString(bytes, 0, length);
            // What is no request, as the greeting of TLS, is not waited for.
            if (text.EndsWith("\r\n\r\n", StringComparison.Ordinal) || !char.IsAsciiLetterUpper(text[0]))
                return text;
        }
        return "";
    }
}
