using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Check;

namespace Explainer.Report;

/// <summary>Tells a program what was found.</summary>
/// <remarks>
/// One JSON object. Within a <c>version</c> keys may be added; none is renamed or removed, and none changes its meaning.
/// <code>
/// {
///   "version": 1,
///   "findings": [{
///     "rule": "FC201", "name": "claim-without-citation", "level": "error" | "warning" | "note",
///     "path": "input/a.md", "line": 3, "column": 5, "length": 9,
///     "message": "…", "claim": "the-claim" | null
///   }],
///   "suppressed": [{ …, "reason": "…" }],
///   "totals": { "pages": 1, "claims": 1, "citations": 1, "sources": 1, "errors": 1, "warnings": 0, "notes": 0, "suppressed": 0 }
/// }
/// </code>
/// Findings come by path, line and column; lines and columns count from 1, columns and lengths in UTF-16 units.
/// </remarks>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Quotations stay readable; the report stands in no HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, SiteBuild build)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("findings");
            foreach (var finding in build.Findings.All)
                WriteFinding(json, finding, reason: null);
            json.WriteEndArray();
            json.WriteStartArray("suppressed");
            foreach (var suppressed in build.Findings.Suppressed)
                WriteFinding(json, suppressed.Finding, suppressed.Reason);
            json.WriteEndArray();
            WriteTotals(json, Totals.Of(build));
            json.WriteEndObject();
        }
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
        output.Flush();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        json.WriteString("path", finding.At.Path);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteNumber("length", finding.At.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("claim", finding.ClaimId);
        if (reason is not null)
            json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, Totals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("pages", totals.Pages);
        json.WriteNumber("claims", totals.Claims);
        json.WriteNumber("citations", totals.Citations);
        json.WriteNumber("sources", totals.Sources);
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("notes", totals.Notes);
        json.WriteNumber("suppressed", totals.Suppressed);
        json.WriteEndObject();
    }
}
