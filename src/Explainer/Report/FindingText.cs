using Explainer.Check;
using Explainer.Json;
using Spectre.Console;

namespace Explainer.Report;

/// <summary>Shows findings to a person: the message, the line that it is about, the texts that do not agree, and what would mend it.</summary>
/// <param name="ansi">Where they go.</param>
/// <param name="terminal">What can be shown there.</param>
/// <param name="report">What they are of.</param>
internal sealed class FindingText(AnsiWriter ansi, Terminal terminal, CheckReport report)
{
    /// <summary>Words as they are.</summary>
    public static Style Plain { get; } = new();

    /// <summary>What helps to find one's way, and says nothing itself.</summary>
    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>How a level stands out.</summary>
    public static Style StyleOf(Level level) => new(ColourOf(level), decoration: Decoration.Bold);

    /// <summary>Prints a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="suffix">What stands behind the message.</param>
    public void Write(Finding finding, string suffix = "")
    {
        ansi.Write(VisibleText.Of(finding.At.ToString()), Bold);
        ansi.Write(": ", Plain);
        WriteRule(finding);
        ansi.WriteLine(VisibleText.Of($": {finding.Message}{suffix}"), Plain);
        WriteLine(finding);
        if (finding.Compared is { } compared)
            WriteCompared(compared, finding.Level);
        foreach (var fix in finding.Fixes)
            ansi.WriteLine(VisibleText.Of($"  Fix: {fix.Description} (check --fix makes it)."), Plain);
    }

    private static Color ColourOf(Level level) => level switch { Level.Error => Color.Red, Level.Warning => Color.Yellow, _ => Color.Blue };

    private void WriteRule(Finding finding)
    {
        var name = $"{FindingJson.NameOf(finding.Level)} {finding.Rule.Id}";
        if (terminal.HasLinks && report.AddressOf(finding.Rule) is { } address)
            ansi.Write(name, StyleOf(finding.Level), new Link(address));
        else
            ansi.Write(name, StyleOf(finding.Level));
    }

    private void WriteLine(Finding finding)
    {
        if (report.LineOf(finding.At) is not { } line)
            return;
        var number = finding.At.Line.ToString();
        var excerpt = SourceExcerpt.Of(line, finding.At.Column, finding.At.Length, terminal.Width - number.Length - 5);
        ansi.Write($"  {number} | ", Dim);
        ansi.WriteLine(excerpt.Text, Plain);
        ansi.Write($"  {new string(' ', number.Length)} | ", Dim);
        ansi.WriteLine(new string(' ', excerpt.CaretStart) + new string('^', excerpt.CaretLength), StyleOf(finding.Level));
    }

    private void WriteCompared(Comparison compared, Level level)
    {
        var (ours, theirs) = (VisibleText.Of(compared.Ours.Label), VisibleText.Of(compared.Theirs.Label));
        var width = Math.Max(ours.GetCellWidth(), theirs.GetCellWidth());
        WriteText(ours, width, compared.Ours, level);
        WriteText(theirs, width, compared.Theirs, level);
    }

    /// <summary>A labelled line; the words that differ are underlined on it where there are colours, else by a line of carets.</summary>
    private void WriteText(string label, int labelWidth, ComparedText text, Level level)
    {
        var line = ComparedLine.Of(text, terminal.Width - labelWidth - 6);
        ansi.Write($"  {label}: {new string(' ', labelWidth - label.GetCellWidth())}", Dim);
        foreach (var (words, isMarked) in line.Runs)
            ansi.Write(words, isMarked ? new Style(ColourOf(level), decoration: Decoration.Bold | Decoration.Underline) : Plain);
        ansi.WriteLine();
        if (terminal.HasColour || !line.Runs.Any(run => run.IsMarked))
            return;
        var carets = string.Concat(line.Runs.Select(run => new string(run.IsMarked ? '^' : ' ', run.Text.GetCellWidth())));
        ansi.WriteLine(new string(' ', labelWidth + 4) + carets.TrimEnd(), Plain);
    }
}
