namespace Explainer.Export;

/// <summary>What the theme tells of itself to the files that are no pages.</summary>
/// <param name="Icon">The address of the site's icon, an SVG.</param>
/// <param name="Paper">The ground of a page by day, as CSS has it: <c>#fbf9f4</c>.</param>
/// <param name="PaperAtNight">The ground of a page by night.</param>
public sealed record SiteLook(string Icon, string Paper, string PaperAtNight);
