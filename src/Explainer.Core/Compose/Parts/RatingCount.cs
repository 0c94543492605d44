namespace Explainer.Compose.Parts;

/// <summary>How many claims of a page have a rating.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Count">At least one.</param>
/// <param name="Address">The list of all claims of the site that have it; null where the list has nothing to choose from.</param>
public sealed record RatingCount(RatingLabel Rating, int Count, string? Address);
