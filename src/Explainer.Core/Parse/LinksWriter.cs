using System.Text;
using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Writes <c>links.yml</c> so that it diffs and merges well: sorted by address, one key to a line, an empty line between entries.</summary>
public static class LinksWriter
{
    private const string Head = "# What explainer links saw at the addresses of sources and prose. Each run writes this file anew.\n";

    /// <summary>The whole file.</summary>
    /// <param name="visits">One for each address, in any order; their locations do not count.</param>
    public static string Write(IEnumerable<ParsedVisit> visits)
    {
        var text = new StringBuilder(Head);
        foreach (var visit in visits.OrderBy(visit => visit.Url, StringComparer.Ordinal))
        {
            text.Append("\n- url: ").Append(Address(visit.Url));
            text.Append("\n  checked: ").Append(visit.Checked);
            text.Append("\n  status: ").Append(visit.Status);
            if (visit.Since is { } since)
                text.Append("\n  since: ").Append(since);
            if (visit.Final is { } final)
                text.Append("\n  final: ").Append(Address(final));
            text.Append('\n');
        }
        return text.ToString();
    }

    // Only what nobody could take for anything else stands without quotation marks.
    private static string Address(string url) =>
        url.StartsWith("http", StringComparison.Ordinal) && !url.EndsWith(':') && url.All(c => char.IsAsciiLetterOrDigit(c) || "-._~:/?@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal))
            ? url
            : DoubleQuoted.Of(url);
}
