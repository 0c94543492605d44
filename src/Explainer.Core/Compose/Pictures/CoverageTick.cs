namespace Explainer.Compose.Pictures;

/// <summary>A sentence that can be checked.</summary>
/// <param name="Address">The number of its claim in the text; null where it stands under none.</param>
/// <param name="Words">How it begins.</param>
/// <param name="Shape">The mark.</param>
/// <param name="Target">Where it can be met.</param>
public sealed record CoverageTick(string? Address, string Words, Box Shape, Box Target);
