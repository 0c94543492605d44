using Explainer.Resolve;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC309: a snapshot whose bytes are not those that <c>sha256</c> was taken of.</summary>
public sealed class ChangedSnapshot : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC309", "changed-snapshot", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from source in site.Sources
        where source is { Snapshot.Sha256: not null, Written.Sha256: not null }
        let written = source.Written.Sha256!
        where !string.Equals(written.Value, source.Snapshot!.Sha256, StringComparison.OrdinalIgnoreCase)
        select At(
            written.At,
            $"{source.Snapshot!.Path} is not the file that this digest was taken of."
            + $" Restore the file; if the change is meant, write {source.Snapshot.Sha256}.");
}
