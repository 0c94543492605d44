using Explainer.Parse.Yaml;

namespace Explainer;

/// <summary>A value as its author wrote it, and where.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands, for findings.</param>
public sealed record Written<T>(T Value, Location At)
{
    /// <summary>What its author typed; null where the value was put together.</summary>
    internal ScalarSource? Source { get; init; }

    /// <summary>Equal are the same values at the same place.</summary>
    public bool Equals(Written<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && At == other.At;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, At);
}
