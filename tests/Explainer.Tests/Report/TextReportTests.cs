using Explainer.Check;
using Explainer.Report;
using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Report;

[Properties(Arbitrary = [typeof(AnyMessage)])]
public class TextReportTests
{
    private static readonly InputTree Input = InputTree.Of(
        ("site.yml", "title: Floods\n"),
        ("index.md", "---\ntitle: The dam\nclaims:\n  - id: dam\n    text: It broke.\n    citation: x\n---\n[It broke](claim:damm).\n"));

    [Fact]
    public void Finding_stands_on_one_line_with_the_line_of_the_file_and_a_caret_under_it()
    {
        var report = Report(Terminal.Plain);

        Assert.Contains("""
            input/index.md:6:5: error FC102: "citation" is not a key of a claim. Did you mean "citations"?
              6 |     citation: x
                |     ^^^^^^^^

            """.ReplaceLineEndings("\n"), report, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', report);
    }

    [Fact]
    public void Terminal_groups_findings_by_file_and_tells_levels_apart_by_colour()
    {
        var report = Report(writer => new Terminal(writer, IsTerminal: true, HasColour: true, Width: 80));

        Assert.StartsWith("\u001b[4minput/index.md\u001b[0m\n", report, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;91merror FC102", report, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;93mwarning FC204", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_without_colours_gets_words_only()
    {
        var report = Report(writer => new Terminal(writer, IsTerminal: true, HasColour: false, Width: 80));

        Assert.StartsWith("input/index.md\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', report);
    }

    [Fact]
    public void Numbers_end_the_report()
    {
        var lines = Report(Terminal.Plain).TrimEnd('\n').Split('\n');

        Assert.Equal("Checked 1 page, 1 claim, 0 citations and 0 sources in 1.5 s.", lines[^2]);
        Assert.Matches("^[0-9]+ errors, 1 warning, 0 notes; 0 suppressed.$", lines[^1]);
    }

    [Fact]
    public void Quiet_report_has_errors_and_nothing_else()
    {
        var report = Report(Terminal.Plain, Verbosity.Quiet);

        Assert.Contains("error FC102", report, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Checked", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Compared_texts_stand_under_each_other_with_carets_under_what_differs()
    {
        var report = Print(Terminal.Plain, Reports.Of(Reports.FullFinding("The dam brake.")));

        Assert.Contains("""
            input/index.md:2:1: error FC201: The dam brake.
              2 | title: Ümläut 🌊 dam
                | ^^^^^
              quotation: The dam brake.
                         ^
              report#a:  The dam broke.
                             ^^^ ^
              Fix: The dam brake. (check --fix makes it).
              Fix: Do both (check --fix makes it).
            Run 'explainer explain FC201' to read what a rule looks for, and how to mend it.

            """.ReplaceLineEndings("\n"), report, StringComparison.Ordinal);
    }

    [Fact]
    public void Compared_texts_are_underlined_in_colour_and_rules_are_links_where_a_terminal_shows_them()
    {
        var report = Print(writer => new Terminal(writer, IsTerminal: true, HasColour: true, Width: 80) { HasLinks = true }, Reports.Of(Reports.FullFinding("The dam brake.")));

        Assert.Contains("\u001b[1;4;91mdam\u001b[0m", report, StringComparison.Ordinal);
        Assert.Contains(";https://floods.example/rules/FC201/\u001b\\", report, StringComparison.Ordinal);
        Assert.DoesNotContain("explainer explain", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_compared_text_is_cut_to_what_stands_around_the_difference()
    {
        var words = string.Concat(Enumerable.Range(0, 2000).Select(number => $"word{number} "));
        var finding = Reports.Finding("Long.") with { Compared = new(new("claim", words, [new TextSpan(words.IndexOf("word1500", StringComparison.Ordinal), 8)]), new("report#a", "none", [])) };

        var lines = Print(Terminal.Plain, Reports.Of(finding)).Split('\n');

        var line = Array.FindIndex(lines, line => line.Contains("claim:", StringComparison.Ordinal));
        Assert.InRange(lines[line].Length, 60, 120);
        Assert.Equal("word1500", lines[line][lines[line + 1].IndexOf('^', StringComparison.Ordinal)..(lines[line + 1].LastIndexOf('^') + 1)]);
        Assert.Contains("  report#a: none\n", string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Any_texts_can_be_compared(AnyMessage words, int start, int length, byte width)
    {
        var from = (int)((uint)start % (words.Value.Length + 1));
        var span = new TextSpan(from, (int)((uint)length % (words.Value.Length - from + 1)));
        var line = ComparedLine.Of(new("claim", words.Value, [span]), width);

        Assert.DoesNotContain(string.Concat(line.Runs.Select(run => run.Text)), char.IsControl);
    }

    [Fact]
    public void Findings_of_a_baseline_are_counted_and_shown_only_in_detail()
    {
        var known = Baseline.Read(Baseline.Write(Reports.Report.Findings.All, Reports.Report.Fingerprints), "b.json");
        var report = Reports.Report.Without(known);

        Assert.EndsWith(", 0 notes; 1 suppressed, " + Reports.Report.Findings.All.Count + " in the baseline (shown by --verbosity detailed).\n", Print(Terminal.Plain, report), StringComparison.Ordinal);
        Assert.Contains(" (in the baseline)\n", Print(Terminal.Plain, report, Verbosity.Detailed), StringComparison.Ordinal);
        Assert.DoesNotContain("baseline", Print(Terminal.Plain, Reports.Report), StringComparison.Ordinal);
    }

    private static string Print(Func<TextWriter, Terminal> terminal, CheckReport report, Verbosity verbosity = Verbosity.Normal)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextReport(terminal(writer), verbosity).Write(report);
        return writer.ToString();
    }

    private static string Report(Func<TextWriter, Terminal> terminal, Verbosity verbosity = Verbosity.Normal) =>
        Print(terminal, Reports.Of(Input), verbosity);
}
