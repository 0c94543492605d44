using System.Text;

namespace Explainer.Report;

/// <summary>A line of a file as a terminal shows it, and what the caret underlines on it.</summary>
/// <param name="Text">The line; tabs are spaces, and a long line is cut to what stands around the caret.</param>
/// <param name="CaretStart">Cells before the caret.</param>
/// <param name="CaretLength">Cells that it underlines, at least 1.</param>
internal readonly record struct SourceExcerpt(string Text, int CaretStart, int CaretLength)
{
    private const char Cut = '…';

    // No terminal shows more to either side, and a line may have millions.
    private const int Reach = 2000;

    /// <summary>Shows a line.</summary>
    /// <param name="line">The line as it stands in its file.</param>
    /// <param name="column">Where the finding is, from 1, in UTF-16 units.</param>
    /// <param name="length">UTF-16 units that it covers; past the line's end they count for nothing.</param>
    /// <param name="width">Cells that there are.</param>
    public static SourceExcerpt Of(string line, int column, int length, int width)
    {
        if (column - 1 > Reach && line.Length > Reach)
        {
            var skipped = Math.Min(column - 1, line.Length) - Reach;
            return Of(line[skipped..], column - skipped, length, width);
        }
        var from = Math.Clamp(column - 1, 0, line.Length);
        line = line.Length - from > Reach ? line[..(from + Reach)] : line;
        var cells = CellLine.Of(line);
        var to = Math.Clamp((long)from + Math.Max(1, length), from, line.Length);
        // A column in the middle of a character points at that character.
        var first = cells.FindIndex(cell => cell.Offset + cell.Units > from);
        first = first < 0 ? cells.Count : first;
        var end = cells.FindIndex(first, cell => cell.Offset >= to);
        end = end < 0 ? cells.Count : Math.Max(end, Math.Min(first + 1, cells.Count));

        var (start, stop) = CellLine.Window(cells, first, end, Math.Max(width, 16));
        var text = new StringBuilder();
        if (start > 0)
            text.Append(Cut);
        foreach (var cell in cells[start..stop])
            text.Append(cell.Shown);
        if (stop < cells.Count)
            text.Append(Cut);
        var before = (start > 0 ? 1 : 0) + cells[start..first].Sum(cell => cell.Width);
        var under = cells[first..Math.Max(first, Math.Min(end, stop))].Sum(cell => cell.Width);
        return new(text.ToString().TrimEnd(), before, Math.Max(1, under));
    }
}
