using System.Text;
using System.Text.Json;

namespace Explainer.Bench.Pairs;

/// <summary>Checks each pair as a writer's publication would be checked: a page with the claim, a source with the passage.</summary>
internal static class PairSite
{
    /// <summary>The rules of family 4 that speak about a pair.</summary>
    public static IReadOnlySet<string> Spoke(Pair pair) =>
        Check(pair).Where(rule => rule.StartsWith("FC4", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Check(Pair pair)
    {
        var findings = SiteBuild.Check(InputTree.Of([.. Files(pair)])).Findings.All;
        // A pair that is not read as it is meant would measure nothing.
        if (findings.FirstOrDefault(finding => finding.Rule.Id.StartsWith("FC1", StringComparison.Ordinal)) is { } broken)
            throw new InvalidOperationException($"The pair \"{pair.Id}\" makes no site: {broken}");
        return findings.Select(finding => finding.Rule.Id);
    }

    private static IEnumerable<(string Name, string Text)> Files(Pair pair)
    {
        yield return ("site.yml", "title: Pairs\n");
        yield return ("sources/source.md", $"---\ntitle: The source\n{Line("issued", pair.Issued)}passages:\n  - id: p\n    exact: {Quoted(pair.Passage)}\n---\n");
        var names = pair.Aliases.Keys.ToList();
        if (pair.Speaker is { } speaker && !names.Contains(speaker))
            names.Add(speaker);
        for (var i = 0; i < names.Count; i++)
            yield return ($"people/n{i}.md", Person(names[i], pair.Aliases.GetValueOrDefault(names[i]) ?? []));

        var claim = new StringBuilder($"---\ntitle: The page\nclaims:\n  - id: c\n    text: {Quoted(pair.Claim)}\n");
        claim.Append(Line("    kind", pair.Kind)).Append(Line("    said", pair.Said));
        claim.Append(pair.Speaker is null ? "" : $"    speaker: n{names.IndexOf(pair.Speaker)}\n");
        claim.Append("    citations:\n      - passage: source#p\n").Append(Line("        derived", pair.Derived));
        yield return ("page.md", claim.Append("---\nThis is [what is claimed](claim:c).\n").ToString());
    }

    private static string Person(string name, List<string> others) =>
        $"---\nname: {Quoted(name)}\n{(others.Count == 0 ? "" : $"alternate-name: [{string.Join(", ", others.Select(Quoted))}]\n")}---\n";

    private static string Line(string key, string? value) => value is null ? "" : $"{key}: {Quoted(value)}\n";

    // A JSON string is a double-quoted scalar of YAML.
    private static string Quoted(string value) => JsonSerializer.Serialize(value);
}
