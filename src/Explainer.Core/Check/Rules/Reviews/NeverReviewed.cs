using Explainer.Resolve;

namespace Explainer.Check.Rules.Reviews;

/// <summary>FC504: a claim that nobody compared with what carries it.</summary>
public sealed class NeverReviewed : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC504", "never-reviewed", Level.Note);

    /// <inheritdoc/>
    // Where nobody keeps a record, every claim would be reported; what is not done at all needs no list.
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Reviews.Count == 0 ? [] : site.Claims
        where !claim.IsFallen
        let open = claim.Evidence
            .Where(evidence => evidence is { Carries: true, Review: null })
            .Select(evidence => $"\"{evidence.Passage}\"")
            .ToList()
        where open.Count > 0
        select At(
            claim.Written.At,
            $"Nobody has compared the claim \"{claim.Id}\" with {string.Join(" and ", open)}."
            + $" Compare them, and record it: explainer review {claim.Id} --by PERSON.",
            claim);
}
