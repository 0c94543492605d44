using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC106: the same id twice.</summary>
public sealed class DuplicateId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC106", "duplicate-id", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from duplicate in site.Duplicates
        // The id of a source or person is its file's name.
        let remedy = duplicate.Kind is "source" or "person" ? "Rename one of the two files." : "Give one of the two another id."
        select At(duplicate.At, $"There is a {duplicate.Kind} \"{duplicate.Id}\" already, at {duplicate.First}. {remedy}");
}
