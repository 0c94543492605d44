using System.Text.RegularExpressions;
using Explainer.Check;

namespace Explainer.Tests.Check;

/// <summary>A rule's page: its documentation, and the two small sites in it that show the fault and the remedy.</summary>
/// <remarks>
/// A fenced block whose info string has a path below <c>input/</c> after the language is that file. A line that ends in
/// <c>{FC201}</c> must be reported by the rule, once for each time that this stands there; the mark is no part of the file.
/// </remarks>
internal sealed partial class RulePage
{
    // What the examples share, so that each shows only what it is about. A block of the same name takes its place.
    private static readonly Dictionary<string, string> SharedFiles = new(StringComparer.Ordinal)
    {
        ["input/site.yml"] = "title: The flood\n",
        ["input/people/mayor.md"] = "---\nname: Jane Doe\n---\n",
        ["input/sources/un.md"] = """
            ---
            title: Report on the flood
            publisher: United Nations
            passages:
              - id: p1
                exact: At least 24 people died in the flood.
              - id: p2
                paraphrase: The river burst its banks after three days of rain.
            ---

            """,
    };

    private readonly string id;

    private RulePage(string id, string[] lines) => (this.id, Lines) = (id, lines);

    /// <summary>The page's lines.</summary>
    public string[] Lines { get; }

    /// <summary>The headings of the second level, in order.</summary>
    public IEnumerable<string> Sections
    {
        get
        {
            var isInFence = false;
            foreach (var line in Lines)
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                    isInFence = !isInFence;
                else if (!isInFence && line.StartsWith("## ", StringComparison.Ordinal))
                    yield return line[3..];
            }
        }
    }

    public static RulePage Of(RuleDescriptor rule) => new(rule.Id, RuleBook.PageOf(rule).Split('\n'));

    /// <summary>The site of a section, and the lines of it that must be reported.</summary>
    public (InputTree Site, IReadOnlyList<string> Reported) Fixture(string section)
    {
        var files = new Dictionary<string, string>(SharedFiles, StringComparer.Ordinal);
        var reported = new List<string>();
        foreach (var (path, lines) in Files(section))
        {
            var text = new List<string>();
            foreach (var line in lines)
            {
                var bare = line;
                for (; bare.EndsWith($" {{{id}}}", StringComparison.Ordinal); bare = bare[..^$" {{{id}}}".Length])
                    reported.Add($"{path}:{text.Count + 1}");
                text.Add(bare);
            }
            files[path] = string.Concat(text.Select(line => line + "\n"));
        }
        return (InputTree.Of(files.Select(file => (file.Key[InputTree.Prefix.Length..], file.Value)).ToArray()), reported);
    }

    /// <summary>The lines of a site that the rule reports.</summary>
    public IReadOnlyList<string> Report(InputTree site) =>
        SiteBuild.Check(site).Findings.All
            .Where(finding => finding.Rule.Id == id)
            .Select(finding => $"{finding.At.Path}:{finding.At.Line}")
            .ToList();

    private IEnumerable<(string Path, IReadOnlyList<string> Lines)> Files(string section)
    {
        for (var i = Array.IndexOf(Lines, $"## {section}") + 1; i < Lines.Length && !Lines[i].StartsWith("## ", StringComparison.Ordinal); i++)
        {
            if (Fence().Match(Lines[i]) is not { Success: true } opening)
                continue;
            var end = Array.IndexOf(Lines, "```", i + 1);
            yield return (opening.Groups["path"].Value, Lines[(i + 1)..end]);
            i = end;
        }
    }

    [GeneratedRegex("^```[a-z]+ (?<path>input/.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
