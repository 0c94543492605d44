using System.Globalization;
using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>Draws who said what.</summary>
/// <remarks>
/// The headings are steps that rise to the right, each beside the line down to its column: so they stay level however narrow the columns are, and
/// no line crosses a heading.
/// </remarks>
internal static class StanceMatrixDrawing
{
    private const int Row = Box.LeastTarget, GroupRow = 32, Gap = 14, LeastName = 200, MostName = 240, MostTitle = 320;

    /// <summary>The picture; null where there are not two speakers to compare.</summary>
    /// <param name="subjects">The columns.</param>
    /// <param name="groups">The rows, as the table has them.</param>
    public static StanceMatrix? Of(IReadOnlyList<Subject> subjects, IReadOnlyList<SpeakerGroup> groups)
    {
        var speakers = groups.Sum(group => group.Rows.Count);
        if (speakers < 2)
            return null;
        var shown = MostHeard(groups);
        var names = shown.SelectMany(group => group.Rows.Select(row => row.Speaker.Name).Append(group.Title));
        var left = Math.Clamp(names.Max(TextWidth.Of), LeastName, MostName) + Gap;
        var columns = Columns(subjects, shown, left);
        var y = columns.Count * Row;
        var drawn = shown.Select(group => Group(group, columns, left - Gap, ref y)).ToList();
        return new()
        {
            Width = columns[^1].X + WidthOf(shown, columns.Count - 1) - (Row / 2),
            Height = y,
            Columns = columns,
            Groups = drawn,
            Acts = shown.SelectMany(group => group.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell).Select(act => act.Act).Distinct().Order().ToList(),
            LeftOut = speakers - shown.Sum(group => group.Rows.Count),
        };
    }

    // Where there are too many, those who said most, in the order of the table.
    private static List<SpeakerGroup> MostHeard(IReadOnlyList<SpeakerGroup> groups)
    {
        var marks = 0;
        var heard = groups.SelectMany(group => group.Rows)
            .OrderByDescending(row => row.Cells.Sum(cell => cell.Sum(act => act.Count)))
            .Take(StanceMatrix.MostSpeakers)
            .TakeWhile(row => (marks += row.Cells.Sum(cell => cell.Count)) <= StanceMatrix.MostMarks)
            .ToHashSet();
        return groups.Select(group => group with { Rows = group.Rows.Where(heard.Contains).ToList() }).Where(group => group.Rows.Count > 0).ToList();
    }

    private static List<MatrixColumn> Columns(IReadOnlyList<Subject> subjects, List<SpeakerGroup> groups, int left)
    {
        var columns = new List<MatrixColumn>();
        for (var i = 0; i < subjects.Count; i++)
        {
            var x = left + (Row / 2);
            var y = ((subjects.Count - 1 - i) * Row) + 17;
            var room = Math.Min(x - Gap, MostTitle);
            columns.Add(new(
                subjects[i],
                new(TextWidth.Cut(subjects[i].Title, room), x - Gap, y, Anchor.End),
                new((i + 1).ToString(CultureInfo.InvariantCulture), x, y, Anchor.Middle),
                new(x - Gap - room, y - 17, room + (2 * Gap), Row),
                x,
                y + 6));
            left += WidthOf(groups, i);
        }
        return columns;
    }

    // As wide as the cell with most signs.
    private static int WidthOf(List<SpeakerGroup> groups, int column) =>
        groups.SelectMany(group => group.Rows).Max(row => Math.Max(Row, row.Cells[column].Sum(WidthOf))) + (Gap / 2);

    private static int WidthOf(ActCell act) => Row + (act.Count > 1 ? TextWidth.Of(CountOf(act)) + 2 : 0);

    private static string CountOf(ActCell act) => $"×{act.Count.ToString(CultureInfo.InvariantCulture)}";

    private static MatrixGroup Group(SpeakerGroup group, List<MatrixColumn> columns, int room, ref int y)
    {
        var baseline = y + GroupRow - 8;
        y += GroupRow;
        var rows = new List<MatrixRow>();
        foreach (var row in group.Rows)
        {
            var middle = y + (Row / 2);
            rows.Add(new(
                row.Speaker,
                new(TextWidth.Cut(row.Speaker.Name, room), 0, middle + 5),
                new(0, y, room, Row),
                columns.SelectMany((column, i) => Marks(row.Cells[i], column, middle)).ToList()));
            y += Row;
        }
        return new(new(TextWidth.Cut(group.Title, room), 0, baseline), columns.Select(column => column.Number with { Y = baseline }).ToList(), rows);
    }

    private static IEnumerable<MatrixMark> Marks(IReadOnlyList<ActCell> cell, MatrixColumn column, int y)
    {
        var x = column.X;
        foreach (var act in cell)
        {
            var count = act.Count > 1 ? new Label(CountOf(act), x + (Row / 2), y + 5) : null;
            yield return new(act, column.Subject, x, y, count, new(x - (Row / 2), y - (Row / 2), WidthOf(act), Row));
            x += WidthOf(act);
        }
    }
}
