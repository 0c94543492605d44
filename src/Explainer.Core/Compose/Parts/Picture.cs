namespace Explainer.Compose.Parts;

/// <summary>A picture.</summary>
/// <param name="Address">From the root of the site.</param>
/// <param name="Text">What it shows; empty where nobody says so.</param>
public sealed record Picture(string Address, string Text);
