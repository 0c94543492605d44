using System.Buffers;
using System.Text;
using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Writes <c>links.yml</c> so that it diffs and merges well: sorted by address, one key to a line, an empty line between entries.</summary>
public static class LinksWriter
{
    private const string Head = "# What explainer links saw at the addresses of sources and prose. Each run writes this file anew.\n";

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=%");

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

    /// <summary>Whether an address may stand without quotation marks: nobody could take it for anything else.</summary>
    private static bool IsPlain(ReadOnlySpan<char> url) =>
        url.StartsWith("http", StringComparison.Ordinal) && !url.EndsWith(':') && !url.ContainsAnyExcept(Plain);

    private static string Address(string url) => IsPlain(url) ? url : DoubleQuoted.Of(url);
}
