using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC205: a citation, <c>appearance</c>, review or <c>derived-from</c> that names no source.</summary>
public sealed class UnknownSource : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC205", "unknown-source", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var cited =
            from pair in PassageReferences.In(site)
            let reference = pair.Reference
            where !site.SourcesById.ContainsKey(reference.SourceId)
            select At(reference.At, Message(reference.SourceId, site), pair.Claim)
                with { Fixes = Rename(reference.At, reference.SourceId, Meant(reference.SourceId, site), value: reference.ToString()) };
        var repeated =
            from source in site.Sources
            from origin in source.Written.DerivedFrom
            where !site.SourcesById.ContainsKey(origin.Value)
            select At(origin.At, Message(origin.Value, site))
                with { Fixes = Rename(origin.At, origin.Value, Meant(origin.Value, site)) };
        return cited.Concat(repeated);
    }

    private static string? Meant(string id, Site site) => NearestName.Only(id, site.SourcesById.Keys);

    private static string Message(string id, Site site)
    {
        var near = NearestName.To(id, site.SourcesById.Keys);
        return $"There is no source \"{id}\"." + (near is null ? $" Add it as input/sources/{id}.md." : DidYouMean(near));
    }
}
