namespace Explainer.Compose.Parts;

/// <summary>A link to a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">From the root of the site, or a whole address.</param>
/// <param name="Language">BCP 47 tag of the words; null where it is the site's.</param>
public sealed record PageLink(string Text, string Address, string? Language = null);
