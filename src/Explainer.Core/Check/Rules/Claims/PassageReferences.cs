using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>What a claim's citations and appearance name.</summary>
internal static class PassageReferences
{
    /// <summary>In the order written, the appearance last; what is no <c>source#passage</c> is left out.</summary>
    public static IEnumerable<PassageReference> Of(Claim claim) =>
        claim.Written.Citations.Select(citation => citation.Passage).Append(claim.Written.Appearance).OfType<PassageReference>();

    /// <summary>Those of the claims, then those of the reviews on record.</summary>
    public static IEnumerable<(PassageReference Reference, Claim? Claim)> In(Site site) =>
        site.Claims.SelectMany(claim => Of(claim).Select(reference => (reference, (Claim?)claim)))
            .Concat(site.Reviews.Select(review => (review.Passage, (Claim?)null)));
}
