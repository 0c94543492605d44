using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>The values that <c>_folder.yml</c> files give to the Markdown files below them, and the levels of rules there.</summary>
/// <remarks>
/// A nearer folder's value goes before a farther one's. <c>sources/</c> and <c>people/</c> inherit nothing from above: their keys are others.
/// </remarks>
internal sealed class FolderDefaults
{
    public const string FileName = "_folder.yml";

    private readonly Dictionary<string, YamlMapping> byFolder = new(StringComparer.Ordinal);
    private readonly List<FolderLevels> levels = [];

    /// <summary>The levels that folders give to rules, in the order read.</summary>
    public IReadOnlyList<FolderLevels> Levels => levels;

    public static bool IsOne(string name) => name == FileName || name.EndsWith("/" + FileName, StringComparison.Ordinal);

    /// <summary>Reads one file. Call it for all before <see cref="For"/>.</summary>
    public void Add(string text, string path, ICollection<Fault> faults)
    {
        switch (YamlText.Read(text, path, firstLine: 1, faults))
        {
            case null:
                break;
            case YamlMapping mapping:
                AddLevels(mapping, Folder(path), faults);
                byFolder[Folder(path)] = mapping with { Entries = mapping.Entries.Where(entry => entry.Key.Value != RuleLevelsParser.Key).ToList() };
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

    // They are about findings in the files below, and no values of those files.
    private void AddLevels(YamlMapping mapping, string folder, ICollection<Fault> faults)
    {
        if (RuleLevelsParser.Read(new MappingReader(mapping, "a folder", faults), faults) is { Count: > 0 } read)
            levels.Add(new(folder, read));
    }

    private static YamlMapping Merge(YamlMapping near, YamlMapping far) =>
        near with { Entries = [.. near.Entries, .. far.Entries.Where(entry => near.Find(entry.Key.Value) is null)] };

    private static string Folder(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
