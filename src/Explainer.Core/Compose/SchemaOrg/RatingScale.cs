using Explainer.Compose.Parts;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The numbers of the ratings whose order is known.</summary>
internal static class RatingScale
{
    // From the worst. "Not enough evidence" is no place between them, and a site's own ratings have an order that only it knows.
    private static readonly string[] FromWorst = ["refuted", "conflicting", "supported"];

    /// <summary>The rating with its word, and with its place where the scale has an order.</summary>
    public static Rating Of(RatingLabel rating)
    {
        var place = Array.IndexOf(FromWorst, rating.Id) + 1;
        return place == 0
            ? new() { AlternateName = [rating.Title] }
            : new() { AlternateName = [rating.Title], RatingValue = place, WorstRating = 1, BestRating = FromWorst.Length };
    }
}
