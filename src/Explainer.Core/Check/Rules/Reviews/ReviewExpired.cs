using Explainer.Resolve;

namespace Explainer.Check.Rules.Reviews;

/// <summary>FC503: a comparison older than <c>review.max-age</c>.</summary>
public sealed class ReviewExpired : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC503", "review-expired", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from reviewed in ReviewedClaims.In(site)
        let review = reviewed.Review
        where review.IsExpired(site)
        let days = review.On!.Latest!.Value.DaysUntil(site.AsOf!.Value)
        select At(
            review.Written.At,
            $"The day of this review, {review.On}, is {days} days before {site.AsOf},"
            + $" and a review lasts {site.Settings.Written.ReviewMaxAge!.Value}."
            + $" Compare the claim with \"{reviewed.Evidence.Passage}\" again: explainer review {reviewed.Claim.Id} --by PERSON.",
            reviewed.Claim);
}
