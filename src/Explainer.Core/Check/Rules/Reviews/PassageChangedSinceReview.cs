using Explainer.Resolve;

namespace Explainer.Check.Rules.Reviews;

/// <summary>FC502: a passage, or the snapshot that it is in, that is not the one that was compared.</summary>
public sealed class PassageChangedSinceReview : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC502", "passage-changed-since-review", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        foreach (var (claim, evidence, review) in ReviewedClaims.In(site))
        {
            var again = $"Compare the claim \"{claim.Id}\" with it again: explainer review {claim.Id} --by PERSON.";
            if (review.IsPassageChanged)
            {
                var difference = review.PassageDifference();
                yield return At(evidence.At, $"The passage \"{evidence.Passage}\" changed since {review}: \"{difference}\". {again}", claim)
                    with { Compared = difference.Compare(evidence.Passage.ToString()) };
            }
            else if (review.IsSnapshotChanged)
            {
                yield return At(evidence.At, $"{Snapshot(evidence.Passage.Source)} since {review} of \"{evidence.Passage}\". {again}", claim);
            }
        }
    }

    private static string Snapshot(Source source) => source.Snapshot switch
    {
        null => $"The source \"{source.Id}\" has had its snapshot taken away",
        { Sha256: null } gone => $"The snapshot {gone.Path} went missing",
        { } other => $"The bytes of {other.Path} changed",
    };
}
