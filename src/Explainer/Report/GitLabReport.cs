using Explainer.Check;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Tells GitLab what was found, so that a merge request shows it: a Code Quality report.</summary>
/// <remarks>
/// A JSON list, as GitLab documents it: <c>description</c>, <c>check_name</c>, <c>fingerprint</c>, <c>severity</c> (<c>major</c>,
/// <c>minor</c>, <c>info</c>) and <c>location</c>. GitLab compares fingerprints of two branches to tell what is new.
/// </remarks>
internal static class GitLabReport
{
    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, CheckReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var finding in report.Findings.All)
        {
            json.WriteObject(() =>
            {
                json.WriteString("description", $"{finding.Rule.Id}: {finding.Message}");
                json.WriteString("check_name", finding.Rule.Name);
                json.WriteString("fingerprint", report.Fingerprints[finding]);
                json.WriteString("severity", finding.Level switch { Level.Error => "major", Level.Warning => "minor", _ => "info" });
                json.WriteObject("location", () =>
                {
                    json.WriteString("path", finding.At.Path);
                    json.WriteObject("lines", () => json.WriteNumber("begin", finding.At.Line));
                });
            });
        }
        json.WriteEndArray();
    });
}
