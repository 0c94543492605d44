using System.Text;
using System.Xml;
using Explainer.Check;

namespace Explainer.Report;

/// <summary>Tells what reads JUnit's XML (Jenkins, GitLab) what was found.</summary>
/// <remarks>
/// A test suite for each file of text that was checked, and in it a test case for each rule that found something there, so that a case keeps
/// its name while lines move. Errors are its failures. Warnings and notes fail nothing, and stand in its <c>system-out</c>. A file without
/// findings has one case, which passes.
/// </remarks>
internal static class JUnitReport
{
    private const string Clean = "no findings";

    /// <summary>Prints the whole report, with a line end.</summary>
    public static void Write(TextWriter output, CheckReport report)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, settings))
            WriteSuites(xml, report);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
        output.Flush();
    }

    private static void WriteSuites(XmlWriter xml, CheckReport report)
    {
        var findings = report.Findings.All.ToLookup(finding => finding.At.Path, StringComparer.Ordinal);
        var files = report.CheckedFiles.Concat(findings.Select(file => file.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var suites = files.Select(file => (Path: file, Cases: Cases(findings[file]))).ToList();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "explainer check");
        xml.WriteAttributeString("tests", suites.Sum(suite => Math.Max(1, suite.Cases.Count)).ToString());
        xml.WriteAttributeString("failures", suites.Sum(suite => suite.Cases.Count(IsFailure)).ToString());
        xml.WriteAttributeString("errors", "0");
        foreach (var (path, cases) in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Text(path));
            xml.WriteAttributeString("tests", Math.Max(1, cases.Count).ToString());
            xml.WriteAttributeString("failures", cases.Count(IsFailure).ToString());
            xml.WriteAttributeString("errors", "0");
            foreach (var rule in cases)
                WriteCase(xml, path, $"{rule.Key.Id} {rule.Key.Name}", rule.ToList());
            if (cases.Count == 0)
                WriteCase(xml, path, Clean, []);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static List<IGrouping<RuleDescriptor, Finding>> Cases(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key.Id, StringComparer.Ordinal).ToList();

    private static void WriteCase(XmlWriter xml, string path, string name, List<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Level == Level.Error).ToList();
        var others = findings.Where(finding => finding.Level != Level.Error).ToList();
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", Text(path));
        if (errors.Count > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", name);
            xml.WriteAttributeString("message", Text(errors.Count == 1 ? errors[0].Message : Totals.Of(errors.Count, "error")));
            xml.WriteString(Lines(errors));
            xml.WriteEndElement();
        }
        if (others.Count > 0)
            xml.WriteElementString("system-out", Lines(others));
        xml.WriteEndElement();
    }

    private static bool IsFailure(IEnumerable<Finding> findings) => findings.Any(finding => finding.Level == Level.Error);

    private static string Lines(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding => Text(finding.ToString()) + "\n"));

    // Control characters, which XML cannot hold, show that they were there.
    private static string Text(string text) => string.Concat(VisibleText.Of(text).Select(unit => unit is '\uFFFE' or '\uFFFF' ? '\uFFFD' : unit));
}
