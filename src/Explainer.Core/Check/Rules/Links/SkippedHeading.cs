using Explainer.Parse.Prose;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC810: a heading that is more than one level below the one before it.</summary>
public sealed class SkippedHeading : Rule
{
    // The title of the page is its only heading of the first level, so that "#" counts as "##".
    private const int Title = 1, Highest = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC810", "skipped-heading", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => Prose.Of(site).SelectMany(Check);

    private IEnumerable<Finding> Check(ProseText prose)
    {
        var above = Title;
        foreach (var heading in prose.Headings)
        {
            var level = Math.Max(heading.Level, Highest);
            if (level > above + 1)
            {
                var before = above == Title ? "the title of the page" : $"a heading of level {above}";
                yield return At(
                    heading.At,
                    $"The heading \"{heading.Words}\" is of level {level} below {before}."
                    + $" Write it with {new string('#', above + 1)}, or give it the heading that is missing above it.");
            }
            above = level;
        }
    }
}
