using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A comparison of a claim with a passage that is on record, and what changed since.</summary>
public sealed class Review
{
    /// <summary>The entry of <c>reviews.yml</c>.</summary>
    public required ParsedReview Written { get; init; }

    /// <summary>Who compared; null where the entry names nobody.</summary>
    public required Person? By { get; init; }

    /// <summary>The claim's words now.</summary>
    public required string ClaimText { get; init; }

    /// <summary>The passage as it is now.</summary>
    public required Passage Passage { get; init; }

    /// <summary>When; null where the entry has no date.</summary>
    public Edtf? On => Written.On;

    /// <summary>The claim has other words than then; see <see cref="NormalText"/>.</summary>
    public bool IsClaimChanged => !Same(Written.ClaimText, ClaimText);

    /// <summary>The passage has other words than then; see <see cref="NormalText"/>.</summary>
    public bool IsPassageChanged => !Same(Written.PassageText, Passage.Words);

    /// <summary>The snapshot has other bytes than then, or is gone; false where there was none then.</summary>
    public bool IsSnapshotChanged =>
        Written.Sha256 is { } then && !string.Equals(then, Passage.Source.Snapshot?.Sha256, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing changed since.</summary>
    public bool IsCurrent => !IsClaimChanged && !IsPassageChanged && !IsSnapshotChanged;

    /// <summary>It is older than <c>review.max-age</c> days, counted to <see cref="Site.AsOf"/>; false where one of the three is unknown.</summary>
    public bool IsExpired(Site site) =>
        site is { Settings.Written.ReviewMaxAge.Value: var days, AsOf: { } today } && On?.Latest is { } then && then.DaysUntil(today) > days;

    /// <summary>How the claim's words changed since.</summary>
    public WordDifference ClaimDifference() => WordDifference.Of(Written.ClaimText, ClaimText);

    /// <summary>How the passage's words changed since.</summary>
    public WordDifference PassageDifference() => WordDifference.Of(Written.PassageText, Passage.Words);

    /// <summary><c>the review of 2024-01-02 by keeper</c>.</summary>
    public override string ToString() => $"the review of {On?.ToString() ?? "an unknown day"} by {Written.By?.Value ?? "nobody named"}";

    private static bool Same(string then, string now) => NormalText.Of(then).Value == NormalText.Of(now).Value;
}
