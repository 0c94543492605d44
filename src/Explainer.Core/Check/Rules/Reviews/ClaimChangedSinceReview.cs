using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Reviews;

/// <summary>FC501: a claim that has other words than those that were compared.</summary>
public sealed class ClaimChangedSinceReview : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC501", "claim-changed-since-review", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from reviewed in ReviewedClaims.In(site)
        where reviewed.Review.IsClaimChanged
        // A claim is compared with all its passages at once; its words are told once.
        group reviewed.Review by (reviewed.Claim, NormalText.Of(reviewed.Review.Written.ClaimText).Value) into same
        let claim = same.Key.Claim
        let last = same.MaxBy(review => review.On)!
        let difference = last.ClaimDifference()
        select At(
            claim.Written.Text?.At ?? claim.Written.At,
            $"The claim \"{claim.Id}\" changed since {last}: \"{difference}\"."
            + $" Compare it with its passages again: explainer review {claim.Id} --by PERSON.",
            claim) with { Compared = difference.Compare("claim") };
}
