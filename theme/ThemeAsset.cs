namespace Explainer.Theme;

/// <summary>A file of the theme, as it is published.</summary>
/// <param name="Address">From the root of the site; holds a digest of the content, so that it can be cached for ever.</param>
/// <param name="Content">The bytes.</param>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Content);
