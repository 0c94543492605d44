using System.Collections.Concurrent;
using System.Diagnostics;

namespace Explainer.Report;

/// <summary>How long each part of the work takes: the stages by their names, the rules by their ids.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, TimeSpan> taken = new(StringComparer.Ordinal);

    /// <summary>Begins a part of the work, on any thread.</summary>
    /// <param name="part">Its name; what is begun again is added to what it took before.</param>
    /// <returns>Dispose of it when the part is done.</returns>
    public IDisposable Watch(string part) => new Run(this, part);

    /// <summary>The time that a part took by the clock; zero where it was never begun.</summary>
    public TimeSpan Of(string part) => taken.GetValueOrDefault(part);

    private sealed class Run(Timings timings, string part) : IDisposable
    {
        private readonly long began = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            var took = Stopwatch.GetElapsedTime(began);
            timings.taken.AddOrUpdate(part, took, (_, before) => before + took);
        }
    }
}
