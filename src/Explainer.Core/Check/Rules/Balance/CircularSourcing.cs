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
        let way = Origins.Way(origin, end => end == source)
        where way is not null
        let circle = string.Join(" repeats ", way.Prepend(source).Select(step => $"\"{step.Id}\""))
        select At(written.At, $"{circle}, in a circle. Take out derived-from where the report began.");
}
