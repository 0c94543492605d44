namespace Explainer.Report;

/// <summary>The formats of <c>check --format</c> but for <c>text</c>, which is <see cref="TextReport"/>.</summary>
internal static class ReportFormat
{
    /// <summary>For people.</summary>
    public const string Text = "text";

    /// <summary>A summary for a pull request.</summary>
    public const string Markdown = "markdown";

    private static readonly Dictionary<string, Action<TextWriter, CheckReport>> Writers = new(StringComparer.Ordinal)
    {
        ["json"] = JsonReport.Write,
        ["sarif"] = SarifReport.Write,
        ["junit"] = JUnitReport.Write,
        ["github"] = GitHubReport.Write,
        ["gitlab"] = GitLabReport.Write,
        ["rdjson"] = RdjsonReport.Write,
        [Markdown] = (output, report) => MarkdownReport.Write(output, report, earlier: null),
    };

    /// <summary>Their names, <see cref="Text"/> first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Text, .. Writers.Keys];

    /// <summary>Prints a report in a format.</summary>
    public static void Write(string format, TextWriter output, CheckReport report) => Writers[format](output, report);
}
