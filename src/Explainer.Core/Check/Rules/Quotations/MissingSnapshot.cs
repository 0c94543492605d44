using Explainer.Resolve;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC308: a declared snapshot that is absent or cannot be read.</summary>
public sealed class MissingSnapshot : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC308", "missing-snapshot", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from source in site.Sources
        where source is { Snapshot.Problem: not null, Written.Snapshot: not null }
        select At(
            source.Written.Snapshot!.At,
            $"The snapshot {source.Snapshot!.Path} cannot be read: {source.Snapshot.Problem}."
            + " Save the source's text there as UTF-8, or take the key out.");
}
