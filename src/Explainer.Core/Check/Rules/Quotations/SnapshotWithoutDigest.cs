using Explainer.Resolve;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC312: a snapshot whose bytes may change without anybody seeing it.</summary>
public sealed class SnapshotWithoutDigest : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC312", "snapshot-without-digest", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from source in ReadSources.Of(site)
        where source is { Snapshot.Sha256: not null, Written: { Snapshot: not null, Sha256: null } }
        let name = source.Written.Snapshot
        select At(
            name.At,
            $"{source.Snapshot!.Path} is cited without its digest, so that nobody would see its words change."
            + $" Write sha256: {source.Snapshot.Sha256}.") with { Fixes = WriteDigest(source, name, source.Snapshot.Sha256!) };

    // A name that a folder gives to all its sources is written in a file that is none.
    private static IReadOnlyList<Fix> WriteDigest(Source source, Written<string> name, string digest) =>
        name.At.Path == source.Written.Path && Edit.KeyBelow(name, "snapshot", $"sha256: {digest}") is { } edit
            ? [new("Write its sha256", [edit])]
            : [];
}
