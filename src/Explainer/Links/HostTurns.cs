using System.Collections.Concurrent;
using System.Diagnostics;

namespace Explainer.Links;

/// <summary>Lets one request at a time through to each host, and leaves the host in peace after each.</summary>
/// <param name="pause">For how long.</param>
internal sealed class HostTurns(TimeSpan pause) : IDisposable
{
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until a host may be asked; what is given is disposed when it has answered.</summary>
    public async Task<IDisposable> TakeAsync(string host, CancellationToken token)
    {
        var turn = turns.GetOrAdd(host, _ => new());
        await turn.Gate.WaitAsync(token);
        try
        {
            if (turn.Last is { } last && pause - Stopwatch.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero)
                await Task.Delay(rest, token);
            return turn;
        }
        catch
        {
            turn.Gate.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var turn in turns.Values)
            turn.Gate.Dispose();
    }

    private sealed class Turn : IDisposable
    {
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>When the host answered last; null where it was not asked yet.</summary>
        public long? Last { get; private set; }

        public void Dispose()
        {
            Last = Stopwatch.GetTimestamp();
            Gate.Release();
        }
    }
}
