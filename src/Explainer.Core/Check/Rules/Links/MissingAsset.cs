using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC806: an image, or a link to a file, that this site does not have.</summary>
public sealed class MissingAsset : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC806", "missing-asset", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from link in ProseLinks.Of(site)
        let missing = link.Destination as LinkDestination.NoAsset
        where missing is not null
        let remedy = missing.Meant is null ? " Put the file below input/, or correct its name." : DidYouMean(missing.Meant)
        select At(link.Written.At, $"There is no file \"{missing.Target}\".{remedy}");
}
