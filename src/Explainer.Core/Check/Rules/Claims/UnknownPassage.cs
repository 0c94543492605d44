using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC206: a citation, <c>appearance</c> or review that names no passage of its source.</summary>
public sealed class UnknownPassage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC206", "unknown-passage", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from pair in PassageReferences.In(site)
        let reference = pair.Reference
        // A source that is not there is FC205's.
        let source = site.SourcesById.GetValueOrDefault(reference.SourceId)
        where source is not null && source.Passages.All(passage => passage.Id != reference.PassageId)
        let id = reference.PassageId
        let meant = NearestName.Only(id, Ids(source))
        select At(reference.At, $"The source \"{source.Id}\" has no passage \"{id}\".{Remedy(id, source)}", pair.Claim)
            with { Fixes = Rename(reference.At, id, meant, source.Id.Length + 1, reference.ToString()) };

    private static List<string> Ids(Source source) => source.Passages.Select(passage => passage.Id).Where(known => known.Length > 0).ToList();

    private static string Remedy(string id, Source source)
    {
        var ids = Ids(source);
        return NearestName.To(id, ids) is { } near ? DidYouMean(near)
            : ids.Count > 0 ? $" Its passages are {string.Join(", ", ids)}."
            : $" It has none; add one in {source.Written.Path}.";
    }
}
