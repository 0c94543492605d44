using Explainer.Report;
using Xunit;

namespace Explainer.Tests.Report;

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
        Assert.Contains("\u001b[1;91merror \u001b[0m\u001b[1;91mFC102", report, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;93mwarning \u001b[0m\u001b[1;93mFC204", report, StringComparison.Ordinal);
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

    private static string Report(Func<TextWriter, Terminal> terminal, Verbosity verbosity = Verbosity.Normal)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextReport(terminal(writer), verbosity).Write(new CheckReport(Input, SiteBuild.Check(Input), TimeSpan.FromSeconds(1.5)));
        return writer.ToString();
    }
}
