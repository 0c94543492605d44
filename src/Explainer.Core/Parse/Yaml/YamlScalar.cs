namespace Explainer.Parse.Yaml;

/// <summary>A single value.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">Its text, unescaped and unfolded.</param>
/// <param name="IsPlain">Written without quotation marks, so that <c>~</c> means nothing.</param>
public sealed record YamlScalar(Location At, string Value, bool IsPlain) : YamlNode(At)
{
    /// <summary>What its author typed.</summary>
    internal ScalarSource? Source { get; init; }

    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : $"\"{(Value.Length > 60 ? Value[..60] + "…" : Value)}\"";

    /// <summary>Nothing but white space, or YAML's null.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null");
}
