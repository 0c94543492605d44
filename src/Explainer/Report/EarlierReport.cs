using System.Text.Json;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>What an earlier check found: a report of <see cref="JsonReport"/>, read again.</summary>
/// <param name="Findings">Those that stood, by fingerprint: the rule, the place and the message.</param>
/// <param name="Claims">How the claims stood, by id.</param>
/// <param name="Totals">Numbers by their names: <c>claims</c>, <c>errors</c>.</param>
internal sealed record EarlierReport(
    IReadOnlyDictionary<string, (string Rule, string Place, string Message)> Findings,
    IReadOnlyDictionary<string, (string Text, ClaimStatus Status, EvidenceGrade Grade)> Claims,
    IReadOnlyDictionary<string, int> Totals)
{
    /// <summary>Of the sentences that can be checked; null where the report is older than their count.</summary>
    public CoverageCount? Coverage { get; private init; }

    /// <summary>The same by the path of the page.</summary>
    public IReadOnlyDictionary<string, CoverageCount> CoverageByPage { get; private init; } =
        new Dictionary<string, CoverageCount>(StringComparer.Ordinal);

    /// <summary>Reads a report.</summary>
    /// <exception cref="FormatException">It is none; the message is a clause that says why not.</exception>
    public static EarlierReport Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (!root.GetProperty("version").TryGetInt32(out var version) || version != 1)
                throw new FormatException("its version is not 1");
            var findings = Indexed(root, "findings", "fingerprint", ReadFinding);
            var claims = Indexed(root, "claims", "id", ReadClaim);
            var report = new EarlierReport(findings, claims, ReadTotals(root));
            return root.TryGetProperty("coverage", out var coverage)
                ? report with { Coverage = ReadCount(coverage), CoverageByPage = Indexed(coverage, "pages", "path", ReadCount) }
                : report;
        }
        catch (JsonException exception)
        {
            throw new FormatException($"it is no JSON at line {exception.LineNumber + 1}", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("it is JSON of another shape, or of an older version of explainer", exception);
        }
    }

    private static Dictionary<string, T> Indexed<T>(JsonElement root, string list, string key, Func<JsonElement, T> read)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in root.GetProperty(list).EnumerateArray())
            index[Text(item, key)] = read(item);
        return index;
    }

    private static (string, string, string) ReadFinding(JsonElement finding) =>
        (Text(finding, "rule"), $"{Text(finding, "path")}:{finding.GetProperty("line").GetRawText()}", Text(finding, "message"));

    private static (string, ClaimStatus, EvidenceGrade) ReadClaim(JsonElement claim) =>
        ClaimNames.Statuses.TryGet(Text(claim, "status"), out var status) && ClaimNames.Grades.TryGet(Text(claim, "grade"), out var grade)
            ? (Text(claim, "text"), status, grade)
            : throw new FormatException($"its claim \"{Text(claim, "id")}\" stands in a way that is not known");

    private static CoverageCount ReadCount(JsonElement count) =>
        count.GetProperty("checkWorthy").TryGetInt32(out var all) && count.GetProperty("covered").TryGetInt32(out var covered)
            ? new(all, covered)
            : throw new FormatException("its coverage is no count of sentences");

    private static Dictionary<string, int> ReadTotals(JsonElement root) => root.GetProperty("totals").EnumerateObject()
        .Where(total => total.Value.ValueKind == JsonValueKind.Number && total.Value.TryGetInt32(out _))
        .ToDictionary(total => total.Name, total => total.Value.GetInt32(), StringComparer.Ordinal);

    private static string Text(JsonElement owner, string key) => owner.GetProperty(key).GetString() ?? "";
}
