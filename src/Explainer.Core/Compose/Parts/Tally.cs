namespace Explainer.Compose.Parts;

/// <summary>A number of things of one kind.</summary>
/// <param name="Of">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record Tally<T>(T Of, int Count);
