using Explainer.Resolve;

namespace Explainer.Check.Rules.Coverage;

/// <summary>FC702: a page of whose check-worthy sentences too few stand under a claim.</summary>
public sealed class CoverageBelowMinimum : Rule
{
    private const int MostLines = 5;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC702", "coverage-below-minimum", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        if (site.Settings.Written.MinimumCoverage is not { } minimum)
            return [];
        return minimum.Value is < 0 or > 100
            ? [At(minimum.At, $"\"{minimum.Value}\" is no share of the sentences of a page. Write a percentage from 0 to 100.")]
            : site.Coverage.Pages.Where(page => page.Count.IsBelow(minimum.Value)).Select(page => Below(page, minimum.Value));
    }

    private Finding Below(PageCoverage page, int minimum)
    {
        var lines = page.Uncovered.Select(sentence => sentence.At.Line).Distinct().ToList();
        var count = page.Count;
        var covered = FormattableString.Invariant($"{count.Covered:N0} of {count.CheckWorthy:N0} stand under a claim: {count.Percent} %");
        var where = $"line{(lines.Count == 1 ? "" : "s")} {string.Join(", ", lines.Take(MostLines))}";
        return At(
            Location.StartOf(page.Page.Written.Path),
            $"Of the sentences that can be checked {covered}, and {minimum} % is the minimum of site.yml. "
            + $"Mark claims in those that stand under none, on {where}{(lines.Count > MostLines ? " and further on" : "")}.");
    }
}
