namespace Explainer.Compose.Parts;

/// <summary>A feed.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">From the root of the site.</param>
/// <param name="MediaType"><c>application/atom+xml</c> or <c>application/feed+json</c>.</param>
public sealed record FeedLink(string Title, string Address, string MediaType);
