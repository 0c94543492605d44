namespace Explainer.Compose.Pictures;

/// <summary>Which part of some words stands at their place: SVG's <c>text-anchor</c>.</summary>
public enum Anchor
{
    /// <summary>Their left end.</summary>
    Start,

    /// <summary>Their middle.</summary>
    Middle,

    /// <summary>Their right end.</summary>
    End,
}
