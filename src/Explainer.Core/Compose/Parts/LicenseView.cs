namespace Explainer.Compose.Parts;

/// <summary>What others may do with the words of the publication.</summary>
/// <param name="Name">Its name, or its address; null where there is only <paramref name="Text"/>.</param>
/// <param name="Address">Where it can be read; null where that is not known.</param>
/// <param name="Text">What the editors say about it; null where nothing.</param>
public sealed record LicenseView(string? Name, string? Address, string? Text);
