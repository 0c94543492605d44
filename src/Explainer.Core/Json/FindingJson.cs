using System.Text.Json;
using Explainer.Check;

namespace Explainer.Json;

/// <summary>Writes what every report in JSON says of a finding: which rule, how bad, where, what, and of which claim.</summary>
public static class FindingJson
{
    /// <summary>A level as programs know it: <c>error</c>, <c>warning</c>, <c>note</c>.</summary>
    public static string NameOf(Level level) => level.ToString().ToLowerInvariant();

    /// <summary>Writes the keys <c>rule</c> to <c>claim</c> into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("level", NameOf(finding.Level));
        json.WriteString("path", finding.At.Path);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteNumber("length", finding.At.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("claim", finding.ClaimId);
    }
}
