namespace Explainer.Compose.SchemaOrg;

/// <summary>
/// schema.org <c>Rating</c>. The word for it is its <see cref="Thing.AlternateName"/>; the numbers are null where its scale has no order.
/// </summary>
internal sealed record Rating : Thing
{
    public Rating() => Type = nameof(Rating);

    public int? RatingValue { get; init; }

    public int? BestRating { get; init; }

    public int? WorstRating { get; init; }
}
