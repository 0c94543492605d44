using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>A rule that looks at what the others found, and so runs when they are done.</summary>
public abstract class RuleOnFindings : Rule
{
    /// <summary>Nothing: of the site alone there is nothing to say.</summary>
    public sealed override IEnumerable<Finding> Check(Site site) => [];

    /// <summary>All findings, in any order.</summary>
    /// <param name="site">The site.</param>
    /// <param name="findings">What the other rules found in it.</param>
    public abstract IEnumerable<Finding> Check(Site site, Findings findings);
}
