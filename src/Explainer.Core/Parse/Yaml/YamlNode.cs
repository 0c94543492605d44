namespace Explainer.Parse.Yaml;

/// <summary>A value in YAML, with its place.</summary>
/// <param name="At">Where it begins.</param>
public abstract record YamlNode(Location At)
{
    /// <summary>What an author would call it: <c>a list</c>, <c>a mapping</c>, or the text in quotation marks.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">Its text, unescaped and unfolded.</param>
/// <param name="IsPlain">Written without quotation marks, so that <c>~</c> means nothing.</param>
public sealed record YamlScalar(Location At, string Value, bool IsPlain) : YamlNode(At)
{
    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : $"\"{(Value.Length > 60 ? Value[..60] + "…" : Value)}\"";

    /// <summary>Nothing but white space, or YAML's null.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null");
}

/// <summary>A list.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Items">Its values, in order.</param>
public sealed record YamlSequence(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with values.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Entries">In the order written; no key twice.</param>
public sealed record YamlMapping(Location At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The entry of a key; null where the key is absent.</summary>
    public YamlEntry? Find(string key)
    {
        // Mappings of an author's hand are short: a scan is faster than an index.
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
