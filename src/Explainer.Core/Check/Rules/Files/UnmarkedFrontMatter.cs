using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC109: front matter that opens and never closes.</summary>
public sealed class UnmarkedFrontMatter : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC109", "unmarked-front-matter", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from fault in site.Faults.OfType<Fault.UnclosedFrontMatter>()
        select At(fault.At, "The front matter that opens here never closes. Write --- on a line of its own below its last key.");
}
