using System.Text.Json;
using Explainer.Check;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Writes findings as SARIF knows them.</summary>
/// <param name="json">Where they go.</param>
/// <param name="report">What they are of.</param>
/// <remarks>SARIF 2.1.0 §3.27, <c>result</c>.</remarks>
internal sealed class SarifResult(Utf8JsonWriter json, CheckReport report)
{
    private readonly Dictionary<string, int> indexes =
        RuleBook.Rules.Select((rule, index) => (rule.Descriptor.Id, index)).ToDictionary(StringComparer.Ordinal);

    /// <summary>A finding that stands.</summary>
    public void Write(Finding finding) => Write(finding, isNew: true, suppression: null);

    /// <summary>A finding that a baseline lists.</summary>
    public void WriteBaselined(Finding finding) => Write(finding, isNew: false, () => json.WriteString("kind", "external"));

    /// <summary>A finding that an author lets stand.</summary>
    public void WriteSuppressed(SuppressedFinding suppressed) => Write(suppressed.Finding, isNew: true, () =>
    {
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        json.WriteString("justification", suppressed.Reason);
        json.WriteObject("location", () => SarifLocation.WritePhysical(json, report, suppressed.By.Rule.At));
    });

    private void Write(Finding finding, bool isNew, Action? suppression) => json.WriteObject(() =>
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", indexes[finding.Rule.Id]);
        json.WriteString("level", FindingJson.NameOf(finding.Level));
        WriteMessage(finding.Message);
        json.WriteObjects("locations", [finding.At], at => SarifLocation.WritePhysical(json, report, at));
        json.WriteObject("partialFingerprints", () => json.WriteString(Fingerprints.Scheme, report.Fingerprints[finding]));
        if (report.HasBaseline)
            json.WriteString("baselineState", isNew ? "new" : "unchanged");
        // §3.27.23: where one result says whether it is suppressed, each does.
        json.WriteObjects("suppressions", suppression is null ? [] : new[] { suppression }, write => write());
        WriteRelated(finding.Compared);
        if (finding.Fixes.Count > 0)
            json.WriteObjects("fixes", finding.Fixes, WriteFix);
        if (finding.ClaimId is { } claim)
            json.WriteObject("properties", () => json.WriteString("claim", claim));
    });

    private void WriteRelated(Comparison? compared)
    {
        if (compared is null || report.PlaceOf(compared.Theirs) is not { } place)
            return;
        json.WriteObjects("relatedLocations", [place], at =>
        {
            json.WriteNumber("id", 0);
            SarifLocation.WritePhysical(json, report, at);
            WriteMessage($"{compared.Theirs.Label}: {compared.Theirs.Text}");
        });
    }

    private void WriteFix(Fix fix)
    {
        json.WriteObject("description", () => json.WriteString("text", fix.Description));
        json.WriteObjects("artifactChanges", fix.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal), file =>
        {
            SarifLocation.WriteArtifact(json, file.Key);
            json.WriteObjects("replacements", file, edit =>
            {
                SarifLocation.WriteRegion(json, "deletedRegion", report, new(edit.Path, edit.Line, edit.Column, edit.Length));
                json.WriteObject("insertedContent", () => json.WriteString("text", edit.NewText));
            });
        });
    }

    private void WriteMessage(string text) => json.WriteObject("message", () => json.WriteString("text", text));
}
