using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC209: a source, or a passage of one that is used, which no claim cites.</summary>
public sealed class UnusedSource : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC209", "unused-source", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var used = site.CitationsOf.Select(citations => citations.Key)
            .Concat(site.Claims.Select(claim => claim.Appearance).OfType<Passage>())
            .ToHashSet();
        foreach (var source in site.Sources)
        {
            // The origin of another source is of use without being cited.
            if (source.RepeatedBy.Count == 0 && !source.Passages.Any(used.Contains))
            {
                yield return At(Location.StartOf(source.Written.Path), $"No claim cites the source \"{source.Id}\". Cite it, or take the file out.");
                continue;
            }
            foreach (var passage in source.Passages.Where(passage => !used.Contains(passage)))
                yield return At(passage.Written.At, $"No claim cites the passage \"{passage}\". Cite it, or take it out.");
        }
    }
}
