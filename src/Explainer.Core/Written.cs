namespace Explainer;

/// <summary>A value as its author wrote it, and where.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands, for findings.</param>
public readonly record struct Written<T>(T Value, Location At);
