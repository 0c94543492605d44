namespace Explainer.Parse.Yaml;

/// <summary>A value in YAML, with its place.</summary>
/// <param name="At">Where it begins.</param>
public abstract record YamlNode(Location At)
{
    /// <summary>What an author would call it: <c>a list</c>, <c>a mapping</c>, or the text in quotation marks.</summary>
    public abstract string Kind { get; }
}
