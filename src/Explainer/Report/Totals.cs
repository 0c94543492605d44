using Explainer.Check;

namespace Explainer.Report;

/// <summary>What was looked at, and what was found, in numbers.</summary>
/// <param name="Suppressed">Findings that an <c>allow</c> takes back.</param>
/// <param name="Baselined">Findings that a baseline lists.</param>
/// <param name="Unchanged">Findings on lines that did not change, where only changed lines are told of.</param>
internal sealed record Totals(
    int Pages,
    int Claims,
    int Citations,
    int Sources,
    int Errors,
    int Warnings,
    int Notes,
    int Suppressed,
    int Baselined,
    int Unchanged)
{
    /// <summary>Counts.</summary>
    public static Totals Of(SiteBuild build) => new(
        build.Site.Pages.Count,
        build.Site.Claims.Count,
        build.Site.Claims.Sum(claim => claim.Citations.Count),
        build.Site.Sources.Count,
        build.Findings.Count(Level.Error),
        build.Findings.Count(Level.Warning),
        build.Findings.Count(Level.Note),
        build.Findings.Suppressed.Count,
        build.Findings.Baselined.Count,
        build.Findings.Unchanged.Count);

    /// <summary>A number and its noun: <c>1 page</c>, <c>2,000 pages</c>.</summary>
    public static string Of(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";
}
