namespace Explainer.Compose.Parts;

/// <summary>A rating of the site's scale.</summary>
/// <param name="Id">Its id: <c>refuted</c>.</param>
/// <param name="Title">Its name.</param>
public sealed record RatingLabel(string Id, string Title);
