using System.Text.Json;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Writes places as SARIF knows them.</summary>
/// <remarks>SARIF 2.1.0 §3.29, <c>physicalLocation</c>, and §3.30, <c>region</c>.</remarks>
internal static class SarifLocation
{
    /// <summary>What paths are relative to.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>Writes the file and the stretch of a line there.</summary>
    public static void WritePhysical(Utf8JsonWriter json, CheckReport report, Location at) => json.WriteObject("physicalLocation", () =>
    {
        WriteArtifact(json, at.Path);
        WriteRegion(json, "region", report, at);
    });

    /// <summary>Writes which file it is.</summary>
    public static void WriteArtifact(Utf8JsonWriter json, string path) => json.WriteObject("artifactLocation", () =>
    {
        // Only a baseline may lie elsewhere.
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
            return;
        }
        // RFC 3986: a name may hold what has a meaning in an address.
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
    });

    /// <summary>Writes a stretch of one line; it ends with the line, whatever its length says.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string key, CheckReport report, Location at) => json.WriteObject(key, () =>
    {
        var end = (long)at.Column + at.Length;
        if (report.LineOf(at) is { } line)
            end = Math.Max(at.Column, Math.Min(end, line.Length + 1));
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endColumn", end);
    });
}
