using System.Globalization;
using Explainer.Parse.Yaml;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>Reads <c>links.yml</c> where it is as <see cref="LinksWriter"/> writes it, without the parser of YAML, which takes more than a second for 100,000 addresses.</summary>
internal ref struct PlainVisits
{
    private readonly List<ParsedVisit> read = [];
    private ReadOnlySpan<char> rest;
    private ReadOnlySpan<char> line;
    private int number;
    private bool isPast;

    private PlainVisits(string text) => rest = text;

    /// <summary>All entries, in the order written.</summary>
    /// <returns>Null where anything stands in the file that the writer would have written in another way; it may be good YAML all the same.</returns>
    public static IReadOnlyList<ParsedVisit>? Read(string text) => new PlainVisits(text).ReadAll();

    private List<ParsedVisit>? ReadAll()
    {
        Advance();
        while (!isPast)
        {
            // A comment that YAML would end sooner is none to be passed over.
            if (line.IsEmpty || (line[0] == '#' && !line.ContainsAny("\r\u0085\u2028\u2029")))
                Advance();
            else if (ReadEntry() is { } visit)
                read.Add(visit);
            else
                return null;
        }
        return read;
    }

    private ParsedVisit? ReadEntry()
    {
        var at = new Location(InputTree.Prefix + LinksParser.Name, number, "- ".Length + 1);
        if (!Take("- url: ", out var written) || Address(written) is not { } url
            || !Take("  checked: ", out written) || Day(written) is not { } day
            || !Take("  status: ", out written) || !VisitStatus.TryParse(written, out var status))
        {
            return null;
        }
        EdtfDay? since = null;
        if (Take("  since: ", out written) && (since = Day(written)) is null)
            return null;
        string? final = null;
        if (Take("  final: ", out written) && (final = Address(written)) is null)
            return null;
        return new(at, url, day, status, since, final);
    }

    private bool Take(string key, out ReadOnlySpan<char> value)
    {
        value = default;
        if (isPast || !line.StartsWith(key, StringComparison.Ordinal))
            return false;
        value = line[key.Length..];
        Advance();
        return true;
    }

    private void Advance()
    {
        isPast = rest.IsEmpty;
        number++;
        var end = rest.IndexOf('\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        if (line.EndsWith('\r'))
            line = line[..^1];
    }

    private static string? Address(ReadOnlySpan<char> written)
    {
        if (LinksWriter.IsPlain(written))
            return written.ToString();
        if (written is not ['"', _, .., '"'])
            return null;
        var inside = written[1..^1];
        if (char.IsWhiteSpace(inside[0]) || char.IsWhiteSpace(inside[^1]))
            return null;
        foreach (var c in inside)
        {
            if (DoubleQuoted.IsEscaped(c) || char.IsSurrogate(c))
                return null;
        }
        return inside.ToString();
    }

    private static EdtfDay? Day(ReadOnlySpan<char> written) =>
        written.Length == "2024-05-03".Length && written[4] == '-' && written[7] == '-'
        && Number(written[..4]) is { } year && Number(written[5..7]) is >= 1 and <= 12 and var month && Number(written[8..]) is >= 1 and var day
        && day <= EdtfDay.DaysIn(year, month)
            ? new(year, month, day)
            : null;

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
