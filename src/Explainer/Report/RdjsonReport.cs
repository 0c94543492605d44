using System.Text;
using System.Text.Json;
using Explainer.Check;
using Explainer.Json;

namespace Explainer.Report;

/// <summary>Tells reviewdog what was found: its Diagnostic Format (rdjson), with what would mend it as suggestions.</summary>
/// <remarks>
/// Of the message <c>DiagnosticResult</c> of reviewdog's <c>reviewdog.proto</c>. Columns count from 1 in bytes of UTF-8, and the end of a range
/// is just past its last character. A suggestion changes one stretch, so that a fix of several edits is none.
/// </remarks>
internal static class RdjsonReport
{
    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, CheckReport report) => JsonText.Write(output, json => json.WriteObject(() =>
    {
        json.WriteObject("source", () => json.WriteString("name", "explainer"));
        json.WriteObjects("diagnostics", report.Findings.All, finding =>
        {
            json.WriteString("message", finding.Message);
            json.WriteObject("location", () =>
            {
                json.WriteString("path", finding.At.Path);
                WriteRange(json, report, finding.At);
            });
            json.WriteString("severity", finding.Level switch { Level.Error => "ERROR", Level.Warning => "WARNING", _ => "INFO" });
            json.WriteObject("code", () =>
            {
                json.WriteString("value", finding.Rule.Id);
                json.WriteKnown("url", report.AddressOf(finding.Rule));
            });
            WriteSuggestions(json, report, finding);
        });
    }));

    private static void WriteSuggestions(Utf8JsonWriter json, CheckReport report, Finding finding)
    {
        var edits = finding.Fixes.Where(fix => fix.Edits.Count == 1 && fix.Edits[0].Path == finding.At.Path).Select(fix => fix.Edits[0]).ToList();
        if (edits.Count == 0)
            return;
        json.WriteObjects("suggestions", edits, edit =>
        {
            WriteRange(json, report, new(edit.Path, edit.Line, edit.Column, edit.Length));
            json.WriteString("text", edit.NewText);
        });
    }

    private static void WriteRange(Utf8JsonWriter json, CheckReport report, Location at)
    {
        var line = report.LineOf(at) ?? "";
        json.WriteObject("range", () =>
        {
            json.WriteObject("start", () => WritePosition(at.Column));
            json.WriteObject("end", () => WritePosition(at.Column + at.Length));
        });

        void WritePosition(int column)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", Encoding.UTF8.GetByteCount(line.AsSpan(0, Math.Clamp(column - 1, 0, line.Length))) + 1);
        }
    }
}
