using System.Text;
using Explainer.Check;
using Explainer.Text;

namespace Explainer.Report;

/// <summary>One of two compared texts on one line of a terminal, with the words that differ marked.</summary>
/// <param name="Runs">What is shown, in order; marked runs hold words that differ.</param>
internal sealed record ComparedLine(IReadOnlyList<(string Text, bool IsMarked)> Runs)
{
    // Where longer texts differ is told by their beginnings.
    private const int Reach = 4000;

    /// <summary>Shows a text; a long one is cut to what stands around the first words that differ.</summary>
    /// <param name="compared">The text.</param>
    /// <param name="width">Cells that there are.</param>
    public static ComparedLine Of(ComparedText compared, int width)
    {
        var from = compared.Marked.Count > 0 ? Math.Max(0, Math.Min(compared.Marked[0].Start, compared.Text.Length) - Reach / 2) : 0;
        var text = compared.Text.Substring(from, Math.Min(Reach, compared.Text.Length - from)).Replace('\n', ' ').Replace('\r', ' ');
        var cells = CellLine.Of(text);
        var marked = cells.Select(cell => compared.Marked.Any(span => Covers(span, cell, from))).ToList();
        var first = Math.Max(0, marked.IndexOf(true));
        var end = Math.Max(first + 1, marked.IndexOf(false, first));
        var (start, stop) = CellLine.Window(cells, first, Math.Min(end, cells.Count), Math.Max(width, 16));
        var runs = new List<(string, bool)>();
        if (start > 0 || from > 0)
            runs.Add(("…", false));
        for (var at = start; at < stop;)
        {
            var run = new StringBuilder();
            var isMarked = marked[at];
            for (; at < stop && marked[at] == isMarked; at++)
                run.Append(cells[at].Shown);
            runs.Add((run.ToString(), isMarked));
        }
        if (stop < cells.Count || from + text.Length < compared.Text.Length)
            runs.Add(("…", false));
        return new(runs);
    }

    // A place between two characters is marked at the second.
    private static bool Covers(TextSpan span, Cell cell, int from) =>
        from + cell.Offset < Math.Max(span.End, span.Start + 1) && span.Start < from + cell.Offset + cell.Units;
}
