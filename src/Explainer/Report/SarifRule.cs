using System.Text.Json;
using Explainer.Check;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Writes a rule as SARIF knows it.</summary>
/// <remarks>SARIF 2.1.0 §3.49, <c>reportingDescriptor</c>.</remarks>
internal static class SarifRule
{
    /// <summary>Writes the properties of a rule: what it says of itself is its page.</summary>
    public static void Write(Utf8JsonWriter json, CheckReport report, RuleDescriptor rule)
    {
        var page = RulePageText.ForReading(rule);
        var what = Section(page, "What it does");
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", FirstSentence(what));
        WriteText(json, "fullDescription", what);
        json.WriteKnown("helpUri", report.AddressOf(rule));
        json.WriteObject("help", () =>
        {
            json.WriteString("text", page);
            json.WriteString("markdown", page);
        });
        var level = Checker.LevelOf(rule, report.Build.Site.Settings);
        json.WriteObject("defaultConfiguration", () =>
        {
            json.WriteBoolean("enabled", level != Level.Off);
            json.WriteString("level", FindingJson.NameOf(level == Level.Off ? rule.Level : level));
        });
        json.WriteObject("properties", () =>
        {
            json.WriteStartArray("tags");
            json.WriteStringValue(RuleFamily.All.First(family => family.Has(rule)).Title);
            json.WriteEndArray();
            // GitHub sorts and filters by it.
            json.WriteString("problem.severity", rule.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "recommendation" });
        });
    }

    private static void WriteText(Utf8JsonWriter json, string key, string text) => json.WriteObject(key, () => json.WriteString("text", text));

    /// <summary>The text of a section, on one line.</summary>
    private static string Section(string page, string heading)
    {
        var lines = page.Split('\n');
        return string.Join(' ', lines
            .SkipWhile(line => line != $"## {heading}").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line)
            .Where(line => line.Length > 0));
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
