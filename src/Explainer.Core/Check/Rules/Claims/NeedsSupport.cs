using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>Which claims must have something to carry them.</summary>
internal static class NeedsSupport
{
    /// <summary>Every claim that stands, but for a review that found nothing either way and shows what it reviewed.</summary>
    public static bool Of(Claim claim) =>
        // A fallen claim may have fallen because nothing carries it.
        !claim.IsFallen && claim is not { Kind: ClaimKind.Review, Written: { Rating.Value: "not-enough-evidence", Appearance: not null } };
}
