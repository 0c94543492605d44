using System.Text;

namespace Explainer.Tests.Export;

/// <summary>Reads comma-separated values by the grammar of RFC 4180.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        var (rows, row, at) = (new List<List<string>>(), new List<string>(), 0);
        while (at < text.Length)
        {
            row.Add(text[at] == '"' ? Escaped(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length || text[at] is '\r')
                    row.Add("");
                else
                    continue;
            }
            if (text.AsSpan(at, 2) is not "\r\n")
                throw new FormatException($"A line ends in CRLF, and at {at} stands \"{text[at]}\".");
            at += 2;
            rows.Add(row);
            row = [];
        }
        return rows;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            if (text[at++] == '"')
                throw new FormatException("A quotation mark stands in a field without them.");
        }
        return text[start..at];
    }

    private static string Escaped(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
                value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else
                break;
        }
        at++;
        return value.ToString();
    }
}
