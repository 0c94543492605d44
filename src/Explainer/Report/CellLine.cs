using Spectre.Console;

namespace Explainer.Report;

/// <summary>A line laid out in the cells of a terminal.</summary>
internal static class CellLine
{
    private const int TabWidth = 4;

    /// <summary>The characters of a line; tabs are spaces.</summary>
    public static List<Cell> Of(string line)
    {
        var cells = new List<Cell>(line.Length);
        var offset = 0;
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = rune.Value == '\t' ? new string(' ', TabWidth - at % TabWidth) : VisibleText.Of(rune);
            var width = Math.Max(0, shown.GetCellWidth());
            cells.Add(new(offset, rune.Utf16SequenceLength, shown, width));
            offset += rune.Utf16SequenceLength;
            at += width;
        }
        return cells;
    }

    /// <summary>The characters around some of them that fit, with room for the marks of the cuts.</summary>
    /// <param name="cells">All characters.</param>
    /// <param name="first">The first of those that must be seen.</param>
    /// <param name="end">Just past the last of them.</param>
    /// <param name="width">Cells that there are.</param>
    public static (int Start, int Stop) Window(List<Cell> cells, int first, int end, int width)
    {
        if (cells.Sum(cell => cell.Width) <= width)
            return (0, cells.Count);
        var room = width - 2;
        // A third of the room shows what comes before the caret.
        var start = first;
        for (var before = 0; start > 0 && before + cells[start - 1].Width <= room / 3; start--)
            before += cells[start - 1].Width;
        // Near the end of the line all the room is used.
        var tail = cells[start..].Sum(cell => cell.Width);
        for (; start > 0 && tail + cells[start - 1].Width <= room; start--)
            tail += cells[start - 1].Width;
        var stop = start;
        for (var used = 0; stop < cells.Count && used + cells[stop].Width <= room; stop++)
            used += cells[stop].Width;
        return (start, Math.Max(stop, Math.Min(first + 1, Math.Min(end, cells.Count))));
    }
}
