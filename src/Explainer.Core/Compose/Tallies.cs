using Explainer.Compose.Parts;

namespace Explainer.Compose;

/// <summary>Counts things by their kinds.</summary>
internal static class Tallies
{
    /// <summary>How many of each kind, in the order of the kinds; those that occur.</summary>
    public static IReadOnlyList<Tally<T>> Of<T>(IEnumerable<T> kinds)
        where T : struct, Enum =>
        kinds.CountBy(kind => kind).OrderBy(count => count.Key).Select(count => new Tally<T>(count.Key, count.Value)).ToList();
}
