using Explainer.Check;
using Spectre.Console;

namespace Explainer.Report;

/// <summary>Tells a person what was found: each finding on a line as compilers print it, with the line of the file under it.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="verbosity">How much is told.</param>
internal sealed class TextReport(Terminal terminal, Verbosity verbosity)
{
    /// <summary>Whether only errors are asked for.</summary>
    public bool IsQuiet => verbosity == Verbosity.Quiet;

    /// <summary>Prints the findings that the verbosity asks for, then the numbers.</summary>
    public void Write(CheckReport report)
    {
        var ansi = terminal.Ansi();
        var least = verbosity switch { Verbosity.Quiet => Level.Error, Verbosity.Normal => Level.Warning, _ => Level.Note };
        var shown = report.Findings.All.Where(finding => finding.Level >= least).ToList();
        var text = new FindingText(ansi, terminal, report);
        foreach (var file in shown.GroupBy(finding => finding.At.Path, StringComparer.Ordinal))
        {
            if (terminal.IsTerminal)
                ansi.WriteLine(VisibleText.Of(file.Key), new Style(decoration: Decoration.Underline));
            foreach (var finding in file)
                text.Write(finding);
            if (terminal.IsTerminal)
                ansi.WriteLine();
        }
        if (verbosity == Verbosity.Detailed)
        {
            foreach (var finding in report.Findings.Baselined)
                text.Write(finding, " (in the baseline)");
            foreach (var suppressed in report.Findings.Suppressed)
                text.Write(suppressed.Finding, $" (suppressed: {suppressed.Reason})");
        }
        if (!IsQuiet)
        {
            WriteHelp(ansi, report, shown);
            WriteTotals(ansi, report);
        }
        terminal.Writer.Flush();
    }

    /// <summary>Prints a sentence about the work, unless only errors are asked for.</summary>
    public void Say(string sentence)
    {
        if (IsQuiet)
            return;
        terminal.Writer.WriteLine(VisibleText.Of(sentence));
        terminal.Writer.Flush();
    }

    /// <summary>Says where to read about the rules, unless their names are links to it.</summary>
    private void WriteHelp(AnsiWriter ansi, CheckReport report, List<Finding> shown)
    {
        if (shown.Count == 0 || (terminal.HasLinks && report.AddressOf(shown[0].Rule) is not null))
            return;
        ansi.WriteLine($"Run 'explainer explain {shown[0].Rule.Id}' to read what a rule looks for, and how to mend it.", FindingText.Dim);
    }

    private void WriteTotals(AnsiWriter ansi, CheckReport report)
    {
        var totals = Totals.Of(report.Build);
        var plain = FindingText.Plain;
        ansi.WriteLine(
            $"Checked {Totals.Of(totals.Pages, "page")}, {Totals.Of(totals.Claims, "claim")}, {Totals.Of(totals.Citations, "citation")} "
            + $"and {Totals.Of(totals.Sources, "source")} in {report.Took.TotalSeconds:0.0} s.", plain);
        if (report.Coverage is { CheckWorthy: > 0 } coverage)
            ansi.WriteLine($"{CoverageTable.Say(coverage)}{(report.Changed is null ? "" : " on the lines that changed")}.", plain);
        ansi.Write(Totals.Of(totals.Errors, "error"), totals.Errors > 0 ? FindingText.StyleOf(Level.Error) : plain);
        ansi.Write(", ", plain);
        ansi.Write(Totals.Of(totals.Warnings, "warning"), totals.Warnings > 0 ? FindingText.StyleOf(Level.Warning) : plain);
        var baselined = report.HasBaseline ? $", {totals.Baselined:N0} in the baseline" : "";
        var unchanged = report.Changed is null ? "" : $", {Totals.Of(totals.Unchanged, "finding")} on lines that did not change";
        var isHidden = verbosity == Verbosity.Normal && totals.Notes + totals.Suppressed + totals.Baselined > 0;
        var hint = isHidden ? " (shown by --verbosity detailed)" : "";
        ansi.WriteLine($", {Totals.Of(totals.Notes, "note")}; {totals.Suppressed:N0} suppressed{baselined}{unchanged}{hint}.", plain);
    }
}
