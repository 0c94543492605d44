using Explainer.Resolve;

namespace Explainer.Compose.Pictures;

/// <summary>Some sources and what they repeat, in layers.</summary>
internal sealed class OriginsGraph
{
    private OriginsGraph(IReadOnlyList<IReadOnlyList<Source>> layers, int leftOut) => (Layers, LeftOut) = (layers, leftOut);

    /// <summary>
    /// Those that repeat none of the others, then those at one step from them, and so on; in each by publisher of what is first, then by date.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Source>> Layers { get; }

    /// <summary>Number of sources in all layers.</summary>
    public int Count => Layers.Sum(layer => layer.Count);

    /// <summary>Number of sources that there was no room for: the furthest.</summary>
    public int LeftOut { get; }

    /// <summary>Some sources, and all that they go back to.</summary>
    public static OriginsGraph Back(IEnumerable<Source> from) => Layer(Reach(from, source => source.DerivedFrom));

    /// <summary>A source, all that it goes back to, and all that goes back to it.</summary>
    public static OriginsGraph Around(Source source) =>
        Layer(Reach([source], next => next.DerivedFrom).Concat(Reach([source], next => next.RepeatedBy)).Distinct().ToList());

    // The nearest first.
    private static List<Source> Reach(IEnumerable<Source> from, Func<Source, IReadOnlyList<Source>> next)
    {
        var reached = from.Distinct().ToList();
        var seen = reached.ToHashSet();
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(next(reached[i]).Where(seen.Add));
        return reached;
    }

    private static OriginsGraph Layer(List<Source> reached)
    {
        var shown = reached.Take(OriginsPicture.MostSources).ToHashSet();
        var steps = new Dictionary<Source, int>();
        foreach (var source in shown.OrderBy(source => source.Id, StringComparer.Ordinal))
            Steps(source, shown, steps);
        var layers = shown
            .GroupBy(source => steps[source])
            .OrderBy(layer => layer.Key)
            .Select(layer => (IReadOnlyList<Source>)layer
                .OrderBy(source => layer.Key == 0 ? Origins.Name(source) : "", StringComparer.Ordinal)
                .ThenBy(source => source.Written.Issued?.Value, UndatedLast.Order)
                .ThenBy(source => source.Id, StringComparer.Ordinal)
                .ToList())
            .ToList();
        return new(layers, reached.Count - shown.Count);
    }

    // The longest way from what is first. In a circle the one that is met first in order of the ids begins it.
    private static int Steps(Source source, HashSet<Source> shown, Dictionary<Source, int> steps)
    {
        if (steps.TryGetValue(source, out var known))
            return known;
        steps[source] = 0;
        return steps[source] = source.DerivedFrom
            .Where(origin => shown.Contains(origin) && origin != source)
            .Select(origin => Steps(origin, shown, steps) + 1)
            .DefaultIfEmpty(0)
            .Max();
    }
}
