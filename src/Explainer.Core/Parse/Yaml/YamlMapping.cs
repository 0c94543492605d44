namespace Explainer.Parse.Yaml;

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
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
                return Entries[i];
        }
        return null;
    }
}
