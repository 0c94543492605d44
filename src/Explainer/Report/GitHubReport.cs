using System.Text;
using Explainer.Check;

namespace Explainer.Report;

/// <summary>Tells GitHub Actions what was found, so that it is shown at the lines of a pull request: one workflow command on a line.</summary>
/// <remarks>
/// <c>::error file=input/a.md,line=3,col=5,endColumn=9,title=FC201 claim-without-citation::message</c>. Errors come first, since ten commands of a
/// level are shown for a step, and no more.
/// </remarks>
internal static class GitHubReport
{
    /// <summary>Prints the commands.</summary>
    public static void Write(TextWriter output, CheckReport report)
    {
        foreach (var finding in report.Findings.All.OrderByDescending(finding => finding.Level))
            output.Write(Command(finding) + "\n");
        output.Flush();
    }

    private static string Command(Finding finding)
    {
        var name = finding.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "notice" };
        var at = finding.At;
        return $"::{name} file={Property(at.Path)},line={at.Line},col={at.Column},endColumn={at.Column + at.Length},"
            + $"title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Escape(finding.Message, "%\r\n")}";
    }

    // A comma ends a property, and a colon the list of them.
    private static string Property(string text) => Escape(text, "%\r\n:,");

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (special.Contains(character, StringComparison.Ordinal))
                escaped.Append('%').Append(((int)character).ToString("X2"));
            else
                escaped.Append(character);
        }
        return VisibleText.Of(escaped.ToString());
    }
}
