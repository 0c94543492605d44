using Explainer.Parse.Yaml;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>Reads <c>rules</c>, levels by the ids of rules, of <c>site.yml</c> and <c>_folder.yml</c>.</summary>
internal static class RuleLevelsParser
{
    public const string Key = "rules";

    public static IReadOnlyList<RuleLevel> Read(MappingReader owner, ICollection<Fault> faults)
    {
        var levels = new List<RuleLevel>();
        foreach (var entry in owner.Mapping(Key)?.Entries ?? [])
        {
            if (entry.Value is not YamlScalar { IsEmpty: false } scalar)
            {
                owner.Wrong(entry.Value, $"{Key}.{entry.Key.Value}", "a single value");
                continue;
            }
            var level = new RuleLevel(new(entry.Key.Value, entry.Key.At), new(scalar.Value.Trim(), scalar.At));
            levels.Add(level);
            if (!Vocabulary.Levels.Contains(level.Level.Value, StringComparer.Ordinal))
                faults.Add(Wrong(level));
        }
        return levels;
    }

    private static Fault.WrongType Wrong(RuleLevel level) => new(
        level.Level.At,
        $"{Key}.{level.Rule.Value}",
        "one of " + string.Join(", ", Vocabulary.Levels),
        $"\"{level.Level.Value}\"",
        NearestName.To(level.Level.Value, Vocabulary.Levels))
    {
        OnlyMeant = NearestName.Only(level.Level.Value, Vocabulary.Levels),
    };
}
