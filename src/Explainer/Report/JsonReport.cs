using System.Text.Json;
using Explainer.Check;
using Explainer.Json;
using Explainer.Resolve;

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
///     "message": "…", "claim": "the-claim" | null,
///     "fingerprint": "6b86b273ff34fce19d6b804eff5a3f57", "url": "https://…/rules/FC201/" | null,
///     "compared": { "ours": { "label": "quotation", "text": "…", "marked": [{ "start": 0, "length": 4 }] }, "theirs": { … } } | null,
///     "fixes": [{ "description": "…", "edits": [{ "path": "input/a.md", "line": 3, "column": 5, "length": 9, "text": "…" }] }]
///   }],
///   "baselined": [{ … }],
///   "suppressed": [{ …, "reason": "…" }],
///   "claims": [{
///     "id": "toll", "text": "…", "status": "cited", "grade": "quoted",
///     "page": "input/a.md", "url": "https://…/claims/toll/" | null
///   }],
///   "coverage": {
///     "checkWorthy": 12, "covered": 11, "percent": 91 | null,
///     "changed": { "checkWorthy": 2, "covered": 2, "percent": 100 | null } | null,
///     "pages": [{ "path": "input/a.md", "checkWorthy": 12, "covered": 11, "percent": 91 | null }]
///   },
///   "totals": {
///     "pages": 1, "claims": 1, "citations": 1, "sources": 1,
///     "errors": 1, "warnings": 0, "notes": 0, "suppressed": 0, "baselined": 0, "unchanged": 0
///   }
/// }
/// </code>
/// Findings come by path, line and column; lines and columns count from 1, columns, lengths and starts in UTF-16 units. Claims and pages
/// come by the order of the site. Of the sentences that can be checked, "changed" counts those on the lines that --changed-since tells of, and
/// "unchanged" the findings on all others.
/// </remarks>
internal static class JsonReport
{
    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, CheckReport report) => JsonText.Write(output, json => json.WriteObject(() =>
    {
        json.WriteNumber("version", 1);
        json.WriteObjects("findings", report.Findings.All, finding => WriteFinding(json, report, finding));
        json.WriteObjects("baselined", report.Findings.Baselined, finding => WriteFinding(json, report, finding));
        json.WriteObjects("suppressed", report.Findings.Suppressed, suppressed =>
        {
            WriteFinding(json, report, suppressed.Finding);
            json.WriteString("reason", suppressed.Reason);
        });
        WriteClaims(json, report);
        WriteCoverage(json, report);
        WriteTotals(json, Totals.Of(report.Build));
    }));

    private static void WriteFinding(Utf8JsonWriter json, CheckReport report, Finding finding)
    {
        FindingJson.Write(json, finding);
        json.WriteString("fingerprint", report.Fingerprints[finding]);
        json.WriteString("url", report.AddressOf(finding.Rule));
        WriteCompared(json, finding.Compared);
        json.WriteObjects("fixes", finding.Fixes, fix =>
        {
            json.WriteString("description", fix.Description);
            json.WriteObjects("edits", fix.Edits, edit =>
            {
                json.WriteString("path", edit.Path);
                json.WriteNumber("line", edit.Line);
                json.WriteNumber("column", edit.Column);
                json.WriteNumber("length", edit.Length);
                json.WriteString("text", edit.NewText);
            });
        });
    }

    private static void WriteCompared(Utf8JsonWriter json, Comparison? compared)
    {
        if (compared is null)
        {
            json.WriteNull("compared");
            return;
        }
        json.WriteObject("compared", () =>
        {
            json.WriteObject("ours", () => WriteText(compared.Ours));
            json.WriteObject("theirs", () => WriteText(compared.Theirs));
        });

        void WriteText(ComparedText text)
        {
            json.WriteString("label", text.Label);
            json.WriteString("text", text.Text);
            json.WriteObjects("marked", text.Marked, span =>
            {
                json.WriteNumber("start", span.Start);
                json.WriteNumber("length", span.Length);
            });
        }
    }

    private static void WriteClaims(Utf8JsonWriter json, CheckReport report) => json.WriteObjects("claims", report.Build.Site.Claims, claim =>
    {
        json.WriteString("id", claim.Id);
        json.WriteString("text", claim.Text);
        json.WriteString("status", ClaimNames.Statuses[claim.Status]);
        json.WriteString("grade", ClaimNames.Grades[claim.Grade]);
        json.WriteString("page", claim.Page.Written.Path);
        json.WriteString("url", report.Absolute(claim.Address));
    });

    private static void WriteCoverage(Utf8JsonWriter json, CheckReport report) => json.WriteObject("coverage", () =>
    {
        WriteCount(json, report.Build.Site.Coverage.Count);
        if (report.Changed is null)
            json.WriteNull("changed");
        else
            json.WriteObject("changed", () => WriteCount(json, report.Coverage));
        json.WriteObjects("pages", report.Build.Site.Coverage.Pages, page =>
        {
            json.WriteString("path", page.Page.Written.Path);
            WriteCount(json, page.Count);
        });
    });

    private static void WriteCount(Utf8JsonWriter json, CoverageCount count)
    {
        json.WriteNumber("checkWorthy", count.CheckWorthy);
        json.WriteNumber("covered", count.Covered);
        json.WriteNumber("percent", count.Percent);
    }

    private static void WriteTotals(Utf8JsonWriter json, Totals totals) => json.WriteObject("totals", () =>
    {
        json.WriteNumber("pages", totals.Pages);
        json.WriteNumber("claims", totals.Claims);
        json.WriteNumber("citations", totals.Citations);
        json.WriteNumber("sources", totals.Sources);
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("notes", totals.Notes);
        json.WriteNumber("suppressed", totals.Suppressed);
        json.WriteNumber("baselined", totals.Baselined);
        json.WriteNumber("unchanged", totals.Unchanged);
    });
}
