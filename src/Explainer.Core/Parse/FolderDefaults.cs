using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>The values that <c>_folder.yml</c> files give to the Markdown files below them.</summary>
/// <remarks>A nearer folder's value goes before a farther one's. <c>sources/</c> and <c>people/</c> inherit nothing from above: their keys are others.</remarks>
internal sealed class FolderDefaults
{
    public const string FileName = "_folder.yml";

    private readonly Dictionary<string, YamlMapping> byFolder = new(StringComparer.Ordinal);

    public static bool IsOne(string name) => name == FileName || name.EndsWith("/" + FileName, StringComparison.Ordinal);

    /// <summary>Reads one file. Call it for all before <see cref="For"/>.</summary>
    public void Add(string text, string path, ICollection<Fault> faults)
    {
        switch (YamlText.Read(text, path, firstLine: 1, faults))
        {
            case null:
                break;
            case YamlMapping mapping:
                byFolder[Folder(path)] = mapping;
                break;
            case var other:
                faults.Add(new Fault.InvalidYaml(other.At, "_folder.yml is a mapping of keys to values, and this is " + other.Kind));
                break;
        }
    }

    /// <summary>The values for a file; null where no folder gives any.</summary>
    public YamlMapping? For(string path)
    {
        YamlMapping? merged = null;
        for (var folder = Folder(path); folder.Length > 0; folder = Folder(folder))
        {
            if (byFolder.TryGetValue(folder, out var mapping))
                merged = merged is null ? mapping : Merge(merged, mapping);
            if (folder is "input/sources" or "input/people")
                break;
        }
        return merged;
    }

    private static YamlMapping Merge(YamlMapping near, YamlMapping far) =>
        near with { Entries = [.. near.Entries, .. far.Entries.Where(entry => near.Find(entry.Key.Value) is null)] };

    private static string Folder(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
