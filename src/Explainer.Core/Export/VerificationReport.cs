using System.Text.Json;
using Explainer.Check;
using Explainer.Compose;
using Explainer.Compose.Parts;
using Explainer.Json;
using Explainer.Languages;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/verification/report.json</c>: what stands on the verification report, for programs.</summary>
/// <remarks>
/// One JSON object. Keys that <c>check --format json</c> has, too, mean the same; what only its writers need (fingerprints, fixes, places of
/// words) is left out. Within a <c>version</c> keys may be added; none is renamed or removed, and none changes its meaning.
/// <code>
/// {
///   "version": 1, "asOf": "2020-03-10" | null,
///   "totals": { "pages": 1, "claims": 1, "sources": 1, "snapshots": 1, …as of a page, "errors": 0, "warnings": 0, "notes": 2, "suppressed": 0 },
///   "pages": [{
///     "path": "input/a.md", "title": "…", "url": "https://…/a/" | null,
///     "claims": 1, "supported": 1, "wordForWord": 0, "twoOrigins": 0, "reviewed": 0, "archived": 0,
///     "lastReviewed": "2020-03-09" | null, "daysSinceReview": 1 | null, "checkWorthy": 12, "covered": 11, "percent": 91 | null, "findings": 0
///   }],
///   "claims": [{
///     "id": "toll", "text": "…", "kind": "assertion", "status": "cited", "grade": "quoted", "independentOrigins": 1, "supported": true,
///     "lastReviewed": "2020-03-09" | null, "page": "input/a.md", "url": "https://…/claims/toll/" | null
///   }],
///   "findings": [{
///     "rule": "FC204", "name": "claim-not-in-prose", "level": "error" | "warning", "path": "input/a.md", "line": 3, "column": 5, "length": 9,
///     "message": "…", "claim": "toll" | null, "url": "https://…/rules/FC204/" | null
///   }],
///   "suppressed": [{ …as a finding, "reason": "…" }]
/// }
/// </code>
/// Findings are those at warning and above, by place. Dates are EDTF, as written.
/// </remarks>
internal static class VerificationReport
{
    public static SiteFile Of(Site site, Findings findings) => new(Addresses.VerificationReport, JsonText.Of(json => Write(json, site, findings)));

    private static void Write(Utf8JsonWriter json, Site site, Findings findings)
    {
        var problems = findings.All.Where(finding => finding.Level >= Level.Warning).ToList();
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("asOf", site.AsOf?.ToString());
        WriteTotals(json, site, findings, problems.Count);
        WritePages(json, site, problems);
        json.WriteObjects("claims", site.Claims, claim => WriteClaim(json, site, claim));
        json.WriteObjects("findings", problems, finding => WriteFinding(json, site, finding));
        json.WriteObjects("suppressed", findings.Suppressed, suppressed =>
        {
            WriteFinding(json, site, suppressed.Finding);
            json.WriteString("reason", suppressed.Reason);
        });
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, Site site, Findings findings, int problems)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("pages", site.Pages.Count);
        json.WriteNumber("sources", site.Sources.Count);
        json.WriteNumber("snapshots", site.Sources.Count(PageVerifications.HasSnapshot));
        var whole = PageVerifications.Whole(site, Language.Of(site.Settings.Language), new("", Addresses.Home), problems);
        WriteCounts(json, whole, site.Claims, site.Coverage.Count);
        json.WriteNumber("errors", findings.Count(Level.Error));
        json.WriteNumber("warnings", findings.Count(Level.Warning));
        json.WriteNumber("notes", findings.Count(Level.Note));
        json.WriteNumber("suppressed", findings.Suppressed.Count);
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, Site site, List<Finding> problems)
    {
        var language = Language.Of(site.Settings.Language);
        var problemsIn = problems.ToLookup(finding => finding.At.Path, StringComparer.Ordinal);
        json.WriteObjects("pages", site.Coverage.Pages, coverage =>
        {
            var page = coverage.Page;
            json.WriteString("path", page.Written.Path);
            json.WriteString("title", page.Title);
            json.WriteString("url", Absolute(site, page.Address));
            var counts = PageVerifications.Of(site, language, page, coverage.Count, problemsIn[page.Written.Path].Count());
            WriteCounts(json, counts, page.Claims, coverage.Count);
        });
    }

    private static void WriteCounts(Utf8JsonWriter json, PageVerification counts, IReadOnlyList<Claim> claims, CoverageCount coverage)
    {
        json.WriteNumber("claims", counts.Claims);
        json.WriteNumber("supported", counts.Supported);
        json.WriteNumber("wordForWord", counts.WordForWord);
        json.WriteNumber("twoOrigins", counts.TwoOrigins);
        json.WriteNumber("reviewed", counts.Reviewed);
        json.WriteNumber("archived", counts.Archived);
        json.WriteString("lastReviewed", Passages.LastComparison(claims)?.ToString());
        json.WriteNumber("daysSinceReview", counts.DaysSinceChecked);
        json.WriteNumber("checkWorthy", coverage.CheckWorthy);
        json.WriteNumber("covered", coverage.Covered);
        json.WriteNumber("percent", coverage.Percent);
        json.WriteNumber("findings", counts.Findings);
    }

    private static void WriteClaim(Utf8JsonWriter json, Site site, Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("text", claim.Text);
        json.WriteString("kind", Vocabulary.Kinds[claim.Kind]);
        json.WriteString("status", ClaimNames.Statuses[claim.Status]);
        json.WriteString("grade", ClaimNames.Grades[claim.Grade]);
        json.WriteNumber("independentOrigins", claim.IndependentOrigins);
        json.WriteBoolean("supported", PageVerifications.IsSupported(claim));
        json.WriteString("lastReviewed", Passages.LastComparison([claim])?.ToString());
        json.WriteString("page", claim.Page.Written.Path);
        json.WriteString("url", Absolute(site, claim.Address));
    }

    private static void WriteFinding(Utf8JsonWriter json, Site site, Finding finding)
    {
        FindingJson.Write(json, finding);
        json.WriteString("url", Absolute(site, Addresses.OfRule(finding.Rule.Id)));
    }

    private static string? Absolute(Site site, string address) => site.Settings.BaseUrl is { } root ? root + address : null;
}
