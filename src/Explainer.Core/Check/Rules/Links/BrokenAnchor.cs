using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC805: a link to a page of this site, and to no heading or id there.</summary>
public sealed class BrokenAnchor : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC805", "broken-anchor", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from link in ProseLinks.Of(site)
        let broken = link.Destination as LinkDestination.NoFragment
        where broken is not null
        let remedy = broken.Meant is null ? " Name a heading or claim of that page, or link to the page as a whole." : DidYouMean(broken.Meant)
        select At(link.Written.At, $"The page {broken.Address} has no \"{broken.Fragment}\".{remedy}");
}
