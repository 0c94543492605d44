using System.Security.Cryptography;
using System.Text;

namespace Explainer.Check;

/// <summary>Names for findings by which they are known again when lines have moved and other findings have come or gone.</summary>
/// <remarks>
/// The first 128 bits, in hexadecimal, of SHA-256 over the rule, the path, the claim, the line that the finding is on without the white space around
/// it, the words there that it points at, and which of those it is that agree in all this. Where the author changes the line, the finding is another.
/// SARIF 2.1.0 §3.27.17, <c>partialFingerprints</c>.
/// </remarks>
public sealed class Fingerprints
{
    /// <summary>What this way of making them is called; another way has another name.</summary>
    public const string Scheme = "explainerFinding/v1";

    private const char Separator = '\0';
    private readonly Dictionary<Finding, string> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names findings.</summary>
    /// <param name="findings">All that there are, suppressed ones as well.</param>
    /// <param name="lineOf">The line that a place is on, without its end; null where it is in no file that was read.</param>
    public Fingerprints(Findings findings, Func<Location, string?> lineOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = findings.All
            .Concat(findings.Unchanged)
            .Concat(findings.Baselined)
            .Concat(findings.Suppressed.Select(suppressed => suppressed.Finding));
        foreach (var finding in all)
        {
            var line = lineOf(finding.At) ?? "";
            var same = string.Join(Separator, finding.Rule.Id, finding.At.Path, finding.ClaimId, line.Trim(), Words(line, finding.At));
            var count = counts[same] = counts.GetValueOrDefault(same) + 1;
            known.Add(finding, Hash(same + Separator + count));
        }
    }

    /// <summary>The name of one of the findings: 32 hexadecimal digits, unlike that of any other.</summary>
    public string this[Finding finding] => known[finding];

    private static string Words(string line, Location at)
    {
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        return line.Substring(start, Math.Clamp(at.Length, 0, line.Length - start));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
