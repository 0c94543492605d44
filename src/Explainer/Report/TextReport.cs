using Explainer.Check;
using Spectre.Console;

namespace Explainer.Report;

/// <summary>Tells a person what was found: each finding on a line as compilers print it, with the line of the file under it.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="verbosity">How much is told.</param>
internal sealed class TextReport(Terminal terminal, Verbosity verbosity)
{
    private static readonly Style Plain = new();
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Whether only errors are asked for.</summary>
    public bool IsQuiet => verbosity == Verbosity.Quiet;

    /// <summary>Prints the findings that the verbosity asks for, then the numbers.</summary>
    /// <param name="input">The files that the findings point into.</param>
    /// <param name="build">What was checked.</param>
    /// <param name="took">The time it took.</param>
    public void Write(InputTree input, SiteBuild build, TimeSpan took)
    {
        var ansi = terminal.Ansi();
        var lines = new SourceLines(input);
        var least = verbosity switch { Verbosity.Quiet => Level.Error, Verbosity.Normal => Level.Warning, _ => Level.Note };
        foreach (var file in build.Findings.All.Where(finding => finding.Level >= least).GroupBy(finding => finding.At.Path, StringComparer.Ordinal))
        {
            if (terminal.IsTerminal)
                ansi.WriteLine(VisibleText.Of(file.Key), new Style(decoration: Decoration.Underline));
            foreach (var finding in file)
                WriteFinding(ansi, finding, lines, suffix: "");
            if (terminal.IsTerminal)
                ansi.WriteLine();
        }
        if (verbosity == Verbosity.Detailed)
        {
            foreach (var suppressed in build.Findings.Suppressed)
                WriteFinding(ansi, suppressed.Finding, lines, $" (suppressed: {suppressed.Reason})");
        }
        if (!IsQuiet)
            WriteTotals(ansi, Totals.Of(build), took);
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

    private void WriteFinding(AnsiWriter ansi, Finding finding, SourceLines lines, string suffix)
    {
        var style = StyleOf(finding.Level);
        ansi.Write(VisibleText.Of(finding.At.ToString()), Bold);
        ansi.Write(": ", Plain);
        ansi.Write($"{finding.Level.ToString().ToLowerInvariant()} {finding.Rule.Id}", style);
        ansi.WriteLine(VisibleText.Of($": {finding.Message}{suffix}"), Plain);
        if (lines.Find(finding.At.Path, finding.At.Line) is not { } line)
            return;
        var number = finding.At.Line.ToString();
        var excerpt = SourceExcerpt.Of(line, finding.At.Column, finding.At.Length, terminal.Width - number.Length - 5);
        ansi.Write($"  {number} | ", Dim);
        ansi.WriteLine(excerpt.Text, Plain);
        ansi.Write($"  {new string(' ', number.Length)} | ", Dim);
        ansi.WriteLine(new string(' ', excerpt.CaretStart) + new string('^', excerpt.CaretLength), style);
    }

    private void WriteTotals(AnsiWriter ansi, Totals totals, TimeSpan took)
    {
        ansi.WriteLine(
            $"Checked {Totals.Of(totals.Pages, "page")}, {Totals.Of(totals.Claims, "claim")}, {Totals.Of(totals.Citations, "citation")} "
            + $"and {Totals.Of(totals.Sources, "source")} in {took.TotalSeconds:0.0} s.", Plain);
        ansi.Write(Totals.Of(totals.Errors, "error"), totals.Errors > 0 ? StyleOf(Level.Error) : Plain);
        ansi.Write(", ", Plain);
        ansi.Write(Totals.Of(totals.Warnings, "warning"), totals.Warnings > 0 ? StyleOf(Level.Warning) : Plain);
        var isHidden = verbosity == Verbosity.Normal && totals.Notes + totals.Suppressed > 0;
        ansi.WriteLine($", {Totals.Of(totals.Notes, "note")}; {totals.Suppressed:N0} suppressed{(isHidden ? " (shown by --verbosity detailed)" : "")}.", Plain);
    }

    private static Style StyleOf(Level level) => level switch
    {
        Level.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Level.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Blue, decoration: Decoration.Bold),
    };
}
