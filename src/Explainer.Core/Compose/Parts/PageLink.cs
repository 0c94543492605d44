namespace Explainer.Compose.Parts;

/// <summary>A link to a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">From the root of the site, or a whole address.</param>
public sealed record PageLink(string Text, string Address);
