using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC211: a review without a rating, an explanation, or the passage that it rates.</summary>
public sealed class IncompleteReview : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC211", "incomplete-review", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.Kind == ClaimKind.Review
        let missing = Missing(claim.Written).ToList()
        where missing.Count > 0
        select At(claim.Written.At, $"The review \"{claim.Id}\" has no {string.Join(" and no ", missing)}. Add what is missing.", claim);

    private static IEnumerable<string> Missing(ParsedClaim review)
    {
        if (review.Rating is null)
            yield return "rating";
        if (review.Explanation is null)
            yield return "explanation";
        if (review.Appearance is null)
            yield return "appearance";
    }
}
