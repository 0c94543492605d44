using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Reviews;

/// <summary>The comparisons on record of the claims that stand.</summary>
internal static class ReviewedClaims
{
    /// <summary>In order of the claims, then as they name the passages. What fell is not compared again.</summary>
    public static IEnumerable<(Claim Claim, Evidence Evidence, Review Review)> In(Site site) =>
        from claim in site.Reviews.Count > 0 ? site.Claims : []
        where !claim.IsFallen
        from evidence in claim.Evidence
        where evidence.Review is not null
        select (claim, evidence, evidence.Review!);

    /// <summary>The two wordings side by side, the newer first.</summary>
    public static Comparison Compare(this WordDifference difference, string label) =>
        new(new(label + " now", difference.Now, difference.Inserted), new(label + " then", difference.Then, difference.Deleted));
}
