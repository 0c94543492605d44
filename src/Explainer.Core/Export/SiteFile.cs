namespace Explainer.Export;

/// <summary>A file of the site that is no page.</summary>
/// <param name="Address">Where it stands: <c>/feed.xml</c>.</param>
/// <param name="Text">Its content, to be written as UTF-8 without a byte order mark.</param>
public sealed record SiteFile(string Address, string Text);
