using System.Text.Json;
using Explainer.Check;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Tells any reader of SARIF what was found: the rules with their pages, and a result for each finding, suppressed ones too.</summary>
/// <remarks>
/// SARIF 2.1.0 (OASIS Standard, 27 March 2020). One run. Paths are relative to <c>%SRCROOT%</c>, the folder that holds <c>input/</c>; where that
/// is on this machine is not said, so that the report is the same on any. Columns count UTF-16 units.
/// </remarks>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, CheckReport report) => JsonText.Write(output, json => json.WriteObject(() =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [report], _ => WriteRun(json, report));
    }));

    private static void WriteRun(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteObject("tool", () => json.WriteObject("driver", () =>
        {
            json.WriteString("name", "explainer");
            json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
            json.WriteString("language", "en");
            json.WriteObjects("rules", RuleBook.Rules, rule => SarifRule.Write(json, report, rule.Descriptor));
        }));
        // The slash says that this names a kind of run, and not one of them.
        json.WriteObject("automationDetails", () => json.WriteString("id", "explainer/check/"));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObject("originalUriBaseIds", () => json.WriteObject(SarifLocation.Root, () =>
            json.WriteObject("description", () => json.WriteString("text", "The folder that holds input/."))));
        var result = new SarifResult(json, report);
        json.WriteStartArray("results");
        foreach (var finding in report.Findings.All)
            result.Write(finding);
        foreach (var finding in report.Findings.Baselined)
            result.WriteBaselined(finding);
        foreach (var suppressed in report.Findings.Suppressed)
            result.WriteSuppressed(suppressed);
        json.WriteEndArray();
    }
}
