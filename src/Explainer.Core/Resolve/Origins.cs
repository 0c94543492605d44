namespace Explainer.Resolve;

/// <summary>Where sources come from: sources that repeat one another, or have one publisher, are one witness.</summary>
public static class Origins
{
    /// <summary>What a source goes back to: the publishers at the ends of its <c>derived-from</c> chains.</summary>
    /// <returns>Names in ordinal order; a source's id where its publisher is not named.</returns>
    /// <remarks>In a circle everything repeats everything: each source of it counts as an end.</remarks>
    public static IReadOnlyList<string> Of(Source source)
    {
        var ends = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Source>();
        var open = new Stack<Source>([source]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            // Wire stories reach us through reposts, so the publisher of a repost alone does not make an origin.
            if (next.DerivedFrom.Count == 0)
                ends.Add(Name(next));
            foreach (var origin in next.DerivedFrom)
                open.Push(origin);
        }
        return ends.Count > 0 ? ends.ToList() : seen.Select(Name).Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>The number of independent witnesses among some sources: those that share an origin count once.</summary>
    public static int CountIndependent(IEnumerable<Source> sources) => Independent(sources).Count;

    /// <summary>Some sources by what they go back to: those that share an origin are together.</summary>
    /// <param name="sources">The sources.</param>
    /// <returns>Each source once, in the order given; the groups in the order of their first sources.</returns>
    public static IReadOnlyList<IReadOnlyList<Source>> Independent(IEnumerable<Source> sources)
    {
        var inOrder = sources.Distinct().ToList();
        var groups = new List<HashSet<string>>();
        foreach (var source in inOrder)
        {
            var joined = new HashSet<string>(source.Origins, StringComparer.Ordinal);
            foreach (var group in groups.Where(group => group.Overlaps(source.Origins)))
                joined.UnionWith(group);
            groups.RemoveAll(joined.IsSupersetOf);
            groups.Add(joined);
        }
        return inOrder
            .GroupBy(source => groups.FindIndex(group => group.Overlaps(source.Origins)))
            .Select(group => (IReadOnlyList<Source>)group.ToList())
            .ToList();
    }

    /// <summary>
    /// The shortest way from a source along what it repeats to one of a kind: that source first, itself alone where it is of
    /// the kind; null where none leads there.
    /// </summary>
    /// <param name="from">Where the way begins.</param>
    /// <param name="isThere">Whether the way ends at a source.</param>
    public static IReadOnlyList<Source>? Way(Source from, Func<Source, bool> isThere)
    {
        var before = new Dictionary<Source, Source?> { [from] = null };
        var open = new Queue<Source>([from]);
        while (open.TryDequeue(out var next))
        {
            if (isThere(next))
            {
                var way = new List<Source>();
                for (var step = next; step is not null; step = before[step])
                    way.Add(step);
                way.Reverse();
                return way;
            }
            foreach (var origin in next.DerivedFrom)
            {
                if (before.TryAdd(origin, next))
                    open.Enqueue(origin);
            }
        }
        return null;
    }

    /// <summary>The way from a source to where it comes from; null where that is in a circle.</summary>
    /// <param name="source">The source.</param>
    /// <param name="origin">One of its <see cref="Source.Origins"/>.</param>
    public static IReadOnlyList<Source>? WayTo(Source source, string origin) => Way(source, end => end.DerivedFrom.Count == 0 && Name(end) == origin);

    /// <summary>What a source is called as an end of chains: its publisher in small letters; its id where that is not named.</summary>
    public static string Name(Source source) =>
        source.Written.Publisher is { } publisher ? publisher.Value.ToLowerInvariant() : "#" + source.Id;
}
