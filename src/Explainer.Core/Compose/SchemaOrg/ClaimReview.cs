namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>ClaimReview</c>: a rating of somebody else's claim.</summary>
internal sealed record ClaimReview : CreativeWork
{
    public ClaimReview() => Type = nameof(ClaimReview);

    /// <summary>The claim in short; see <see cref="ShortClaim"/>.</summary>
    public required string ClaimReviewed { get; init; }

    public Rating? ReviewRating { get; init; }

    public string? ReviewBody { get; init; }

    public Claim? ItemReviewed { get; init; }
}
