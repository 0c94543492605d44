using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Check.Rules.Suppressions;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check;

/// <summary>The findings that a site had when somebody began to check it, so that only what came since is told.</summary>
/// <remarks>
/// A file of JSON with one entry on a line, by path, rule, claim and fingerprint, and without line numbers: two branches that take out different
/// entries merge. The fingerprint decides; rule, path, claim and message are there for people.
/// <code>
/// {
///   "version": 1,
///   "findings": [
///     {"rule": "FC204", "path": "input/a.md", "claim": "toll", "fingerprint": "6b86b273ff34fce19d6b804eff5a3f57", "message": "…"}
///   ]
/// }
/// </code>
/// </remarks>
public sealed class Baseline
{
    private static readonly UnusedSuppression Stale = new();

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Baseline(IReadOnlyList<BaselineEntry> entries) => Entries = entries;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path, for findings in it.</param>
    /// <exception cref="FormatException">It is none; the message is a clause that says why not.</exception>
    public static Baseline Read(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (!root.GetProperty("version").TryGetInt32(out var version) || version != 1)
                throw new FormatException("its version is not 1");
            var entries = root.GetProperty("findings").EnumerateArray();
            var lines = EntryStarts(text, path);
            return new(entries.Select((entry, index) => Read(entry, lines[index])).ToList());
        }
        catch (JsonException exception)
        {
            throw new FormatException($"it is no JSON at line {exception.LineNumber + 1}", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("it is JSON of another shape", exception);
        }
    }

    /// <summary>The file that lists findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="fingerprints">Their names.</param>
    public static string Write(IEnumerable<Finding> findings, Fingerprints fingerprints)
    {
        var entries = findings
            .Select(finding => new BaselineEntry(
                finding.Rule.Id, finding.At.Path, finding.ClaimId, fingerprints[finding], finding.Message, finding.At))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Claim, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .Select(Write)
            .ToList();
        var list = entries.Count == 0 ? "[]" : $"[\n{string.Join(",\n", entries)}\n  ]";
        return $"{{\n  \"version\": 1,\n  \"findings\": {list}\n}}\n";
    }

    /// <summary>Takes the findings that are listed out of those that stand. An entry that none answers to is a finding itself (FC901).</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="fingerprints">Their names.</param>
    /// <param name="settings">The site's, for the level of what is found in the baseline.</param>
    public Findings Apply(Findings findings, Fingerprints fingerprints, SiteSettings settings)
    {
        var listed = Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var parted = findings.All.ToLookup(finding => listed.Contains(fingerprints[finding]));
        var answered = parted[true].Select(finding => fingerprints[finding]).ToHashSet(StringComparer.Ordinal);
        var stale = Entries
            // A merge may leave an entry twice; the first one answers.
            .Where(entry => !answered.Remove(entry.Fingerprint))
            .Select(entry => Stale.In(entry, Checker.LevelOf(Stale.Descriptor, settings)))
            .Where(finding => finding.Level != Level.Off);
        return (findings with { All = parted[false].ToList(), Baselined = parted[true].ToList() }).With(stale);
    }

    private static BaselineEntry Read(JsonElement entry, Location at) => new(
        entry.GetProperty("rule").GetString() ?? "",
        entry.GetProperty("path").GetString() ?? "",
        entry.TryGetProperty("claim", out var claim) ? claim.GetString() : null,
        entry.GetProperty("fingerprint").GetString() ?? throw new FormatException($"its entry at line {at.Line} has no fingerprint"),
        entry.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "",
        at);

    private static string Write(BaselineEntry entry) =>
        $"    {{\"rule\": {Quote(entry.Rule)}, \"path\": {Quote(entry.Path)}, \"claim\": {(entry.Claim is { } claim ? Quote(claim) : "null")}, "
        + $"\"fingerprint\": {Quote(entry.Fingerprint)}, \"message\": {Quote(entry.Message)}}}";

    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    /// <summary>Where the entries of <c>findings</c> begin.</summary>
    private static List<Location> EntryStarts(string text, string path)
    {
        var (starts, lines, list) = (new List<Location>(), new LineMap(text), "");
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                list = reader.GetString();
            if (reader.CurrentDepth != 2 || list != "findings")
                continue;
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                continue;
            var (line, column) = lines.At(Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex));
            starts.Add(new(path, line, column));
        }
        return starts;
    }
}
