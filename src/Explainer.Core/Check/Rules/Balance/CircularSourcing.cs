using Explainer.Resolve;

namespace Explainer.Check.Rules.Balance;

/// <summary>FC603: <c>derived-from</c> that runs in a circle.</summary>
public sealed class CircularSourcing : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC603", "circular-sourcing", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from source in site.Sources
        from written in source.Written.DerivedFrom
        let origin = site.SourcesById.GetValueOrDefault(written.Value)
        where origin is not null
        let way = Way(origin, source)
        where way is not null
        let circle = string.Join(" repeats ", way.Prepend(source).Select(step => $"\"{step.Id}\""))
        select At(written.At, $"{circle}, in a circle. Take out derived-from where the report began.");

    /// <summary>The shortest way from a source back along what it repeats to another; null where none leads there.</summary>
    private static List<Source>? Way(Source from, Source to)
    {
        var before = new Dictionary<Source, Source?> { [from] = null };
        var open = new Queue<Source>([from]);
        while (open.TryDequeue(out var next))
        {
            if (next == to)
            {
                var way = new List<Source>();
                for (var step = next; step is not null; step = before[step])
                    way.Insert(0, step);
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
}
