using System.Text;

namespace Explainer.Export;

/// <summary>Writes a table as comma-separated values.</summary>
/// <remarks>
/// RFC 4180, with a header line; UTF-8 without a byte order mark. A value that a spreadsheet may take for a formula is not changed: an
/// apostrophe before it would become part of the words of a source for every other program.
/// </remarks>
internal static class CsvFile
{
    /// <summary>Writes a table.</summary>
    /// <param name="to">Where it goes; it stays open.</param>
    /// <param name="columns">Names and what stands under them; an absent value is an empty one.</param>
    /// <param name="rows">What the rows are about, in order.</param>
    public static void Write<T>(Stream to, IReadOnlyList<(string Name, Func<T, string?> Value)> columns, IEnumerable<T> rows)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Line(text, columns.Select(column => column.Name));
        foreach (var row in rows)
            Line(text, columns.Select(column => column.Value(row)));
    }

    private static void Line(StreamWriter text, IEnumerable<string?> values)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
                text.Write(',');
            text.Write(Field(value ?? ""));
            isFirst = false;
        }
        text.Write("\r\n");
    }

    private static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
