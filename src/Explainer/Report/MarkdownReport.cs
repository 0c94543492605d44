using Explainer.Check;
using Explainer.Json;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>Tells the readers of a pull request what was found and, where an earlier report is given, what changed since.</summary>
/// <remarks>GitHub Flavored Markdown: small tables, claims that lead to their pages where the site has an address.</remarks>
internal static class MarkdownReport
{
    // A summary that is longer is not read.
    private const int Shown = 20;

    /// <summary>Prints the summary.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="report">What there is now.</param>
    /// <param name="earlier">What there was; null where nothing is to be compared.</param>
    public static void Write(TextWriter output, CheckReport report, EarlierReport? earlier)
    {
        var totals = Totals.Of(report.Build);
        var coverage = report.Build.Site.Coverage.Count;
        output.Write($"## Fact check: {Totals.Of(totals.Errors, "error")}, {Totals.Of(totals.Warnings, "warning")}\n\n");
        if (earlier is null)
        {
            WriteNumbers(output, Numbers(report));
            if (coverage.CheckWorthy > 0)
                output.Write($"| Sentences under a claim | {Share(coverage)} |\n");
            WriteChanged(output, report);
            WriteTable(output, "Errors and warnings", ["Place", "Rule", "What"], Serious(report.Findings.All), finding => Row(report, finding));
        }
        else
        {
            WriteNumbers(output, Numbers(report), earlier);
            var before = earlier.Coverage is { } then ? Share(then) : "";
            if (coverage.CheckWorthy + (earlier.Coverage?.CheckWorthy ?? 0) > 0)
                output.Write($"| Sentences under a claim | {before} | {Share(coverage)} |\n");
            WriteChanged(output, report);
            WriteCoverage(output, report, earlier);
            WriteDifference(output, report, ReportDifference.Between(earlier, report));
        }
        output.Flush();
    }

    private static void WriteChanged(TextWriter output, CheckReport report)
    {
        if (report.Changed is null)
            return;
        var leftOut = Totals.Of(report.Findings.Unchanged.Count, "finding");
        output.Write($"\nOn the lines that changed: {Share(report.Coverage)} of the sentences under a claim; {leftOut} on other lines left out.\n");
    }

    // Of a report that knows nothing of sentences, no page is known to have changed.
    private static void WriteCoverage(TextWriter output, CheckReport report, EarlierReport earlier)
    {
        var changed = report.Build.Site.Coverage.Pages
            .Where(page => earlier.Coverage is not null && page.Count != earlier.CoverageByPage.GetValueOrDefault(page.Page.Written.Path))
            .ToList();
        WriteTable(output, "Pages whose coverage changed", ["Page", "Before", "Now"], changed, page =>
        {
            var path = page.Page.Written.Path;
            return [MarkdownText.Escape(path), Share(earlier.CoverageByPage.GetValueOrDefault(path)), Share(page.Count)];
        });
    }

    private static string Share(CoverageCount count) =>
        count.Percent is { } percent ? $"{count.Covered:N0} of {count.CheckWorthy:N0} ({percent} %)" : "none to check";

    private static void WriteDifference(TextWriter output, CheckReport report, ReportDifference difference)
    {
        WriteTable(output, "Claims that stand worse", ["Claim", "Before", "Now"], difference.Worse, worse =>
            [Link(report, worse.Claim), Standing(worse.Status, worse.Grade), Standing(worse.Claim.Status, worse.Claim.Grade)]);
        WriteTable(output, "New claims", ["Claim", "Stands", "Page"], difference.NewClaims, claim =>
            [Link(report, claim), Standing(claim.Status, claim.Grade), MarkdownText.Escape(claim.Page.Written.Path)]);
        WriteTable(output, "Claims gone", ["Id", "Claim"], difference.GoneClaims, claim =>
            [MarkdownText.Escape(claim.Id), MarkdownText.Escape(claim.Text)]);
        WriteTable(output, "New findings", ["Place", "Rule", "What"], Serious(difference.NewFindings), finding => Row(report, finding));
        WriteTable(output, "Findings gone", ["Place", "Rule", "What"], difference.GoneFindings, finding =>
            [MarkdownText.Escape(finding.Place), MarkdownText.Escape(finding.Rule), MarkdownText.Escape(finding.Message)]);
    }

    private static List<(string Name, string Key, int Number)> Numbers(CheckReport report)
    {
        var totals = Totals.Of(report.Build);
        return
        [
            ("Claims", "claims", totals.Claims),
            ("Citations", "citations", totals.Citations),
            ("Sources", "sources", totals.Sources),
            ("Errors", "errors", totals.Errors),
            ("Warnings", "warnings", totals.Warnings),
            ("Notes", "notes", totals.Notes),
            ("Suppressed", "suppressed", totals.Suppressed),
        ];
    }

    private static void WriteNumbers(TextWriter output, List<(string Name, string Key, int Number)> numbers)
    {
        output.Write("| | Now |\n|---|---:|\n");
        foreach (var (name, _, number) in numbers)
            output.Write($"| {name} | {number:N0} |\n");
    }

    private static void WriteNumbers(TextWriter output, List<(string Name, string Key, int Number)> numbers, EarlierReport earlier)
    {
        output.Write("| | Before | Now |\n|---|---:|---:|\n");
        foreach (var (name, key, number) in numbers)
            output.Write($"| {name} | {(earlier.Totals.TryGetValue(key, out var then) ? then.ToString("N0") : "")} | {number:N0} |\n");
    }

    private static void WriteTable<T>(TextWriter output, string title, string[] head, IReadOnlyList<T> items, Func<T, string[]> row)
    {
        if (items.Count == 0)
            return;
        output.Write($"\n### {title}: {items.Count:N0}\n\n");
        output.Write($"| {string.Join(" | ", head)} |\n|{string.Concat(Enumerable.Repeat("---|", head.Length))}\n");
        foreach (var item in items.Take(Shown))
            output.Write($"| {string.Join(" | ", row(item))} |\n");
        if (items.Count > Shown)
            output.Write($"\nand {items.Count - Shown:N0} more.\n");
    }

    private static List<Finding> Serious(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Level > Level.Note).OrderByDescending(finding => finding.Level).ToList();

    private static string[] Row(CheckReport report, Finding finding) =>
    [
        MarkdownText.Escape($"{finding.At.Path}:{finding.At.Line}"),
        $"{FindingJson.NameOf(finding.Level)} {MarkdownText.Link(finding.Rule.Id, report.AddressOf(finding.Rule))}",
        MarkdownText.Escape(finding.Message),
    ];

    private static string Link(CheckReport report, Claim claim) =>
        MarkdownText.Link(claim.Text.Length > 0 ? claim.Text : claim.Id, report.Absolute(claim.Address));

    private static string Standing(ClaimStatus status, EvidenceGrade grade) =>
        grade == EvidenceGrade.None ? ClaimNames.Statuses[status] : $"{ClaimNames.Statuses[status]}, {ClaimNames.Grades[grade]}";
}
