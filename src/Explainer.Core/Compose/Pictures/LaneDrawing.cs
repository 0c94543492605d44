using System.Globalization;
using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>Places the marks of one lane in rows, so that none covers another.</summary>
/// <param name="summaries">What says dates in words.</param>
/// <param name="scale">Where days stand.</param>
/// <param name="undated">The middle of the column of what has no date.</param>
/// <param name="isDense">Whether there are so many marks that those close together become one.</param>
internal sealed class LaneDrawing(Summaries summaries, TimeScale scale, int undated, bool isDense)
{
    // Of one date, as many as stand one below the other; more become one mark with their number.
    private const int MostOfOneDate = 3;

    // Rows that a lane may have; and where there would be more, the room of a mark.
    private const int MostRows = 4, Slot = 36;

    // A bar is longer than a disc even where its days lie close together: it is no single day.
    private const int Dot = 12, Bar = 12, LeastBar = 22, Counted = 20, Arrow = 26;

    /// <summary>The height of a row.</summary>
    public const int Row = Box.LeastTarget;

    /// <summary>The marks, and how many rows they take.</summary>
    /// <param name="entries">In order of time, the undated last.</param>
    /// <param name="top">Where the first row begins.</param>
    public (IReadOnlyList<LaneMark> Marks, int Rows) Place(IReadOnlyList<LaneEntry> entries, int top)
    {
        var groups = entries.GroupBy(entry => entry.Date)
            .SelectMany(date => date.Count() > MostOfOneDate ? [date.ToList()] : date.Select(entry => new List<LaneEntry> { entry }))
            .ToList();
        var rows = Rows(groups);
        if (rows.Count > MostRows || isDense)
            rows = Rows(Gathered(entries, Slot));
        // Bars lie over one another for as long as they last: the wider the net, the fewer of them.
        for (var slot = 2 * Slot; rows.Count > MostRows && slot < 4 * undated; slot *= 2)
            rows = Rows(Gathered(entries, slot));
        var marks = rows
            .SelectMany((row, index) => row.Select(group => Mark(group, top + (index * Row) + (Row / 2))))
            .OrderBy(mark => mark.Target.X)
            .ToList();
        return (marks, rows.Count);
    }

    // Dots close to each other together, and bars that begin close to each other; each group in order of time.
    private List<List<LaneEntry>> Gathered(IReadOnlyList<LaneEntry> entries, int barSlot)
    {
        var dots = entries.Where(IsDot).GroupBy(entry => Middle(entry) / Slot).Select(slot => slot.ToList());
        var bars = new List<List<LaneEntry>>();
        foreach (var bar in entries.Where(entry => !IsDot(entry)))
        {
            if (bars.Count > 0 && Extent([bar]).From < Extent(bars[^1]).From + barSlot)
                bars[^1].Add(bar);
            else
                bars.Add([bar]);
        }
        return [.. dots, .. bars];
    }

    private List<List<List<LaneEntry>>> Rows(List<List<LaneEntry>> groups)
    {
        var (rows, ends) = (new List<List<List<LaneEntry>>>(), new List<int>());
        foreach (var group in groups.OrderBy(group => Extent(group).From))
        {
            var extent = Extent(group);
            var row = ends.FindIndex(end => end <= extent.From);
            if (row < 0)
            {
                row = rows.Count;
                rows.Add([]);
                ends.Add(0);
            }
            rows[row].Add(group);
            ends[row] = extent.To;
        }
        return rows;
    }

    private LaneMark Mark(List<LaneEntry> group, int y)
    {
        var first = group[0];
        var dates = group.Select(entry => entry.Date).OfType<Edtf>().ToList();
        var (earliest, latest) = dates.Count > 0 ? DateSpan.Of(dates) : default;
        var isDot = group.All(IsDot);
        var (from, to) = Shape(group);
        var height = group.Count > 1 ? Counted : isDot ? Dot : Bar;
        var shape = new Box(from, y - (height / 2), to - from, height);
        var extent = Extent(group);
        return new()
        {
            Address = group.Count == 1 ? first.Address : first.DayAddress,
            Count = group.Count,
            Number = group.Count > 1 ? new(NumberOf(group), (from + to) / 2, y + 5, Anchor.Middle) : null,
            Words = SwimlaneWords.Of(group),
            Date = summaries.Date(earliest),
            Until = earliest is null || earliest.Equals(latest) ? null : summaries.Date(latest),
            IsDashed = group.All(entry => entry.Date is { } date && (date.IsApproximate || date.IsUncertain)),
            IsDot = isDot,
            Shape = shape,
            Arrows = (OpensLeft(group) ? Head(from, y, -1) : "") + (OpensRight(group) ? Head(to, y, 1) : ""),
            Target = new(extent.From, y - (Row / 2), extent.To - extent.From, Row),
        };
    }

    private static bool IsDot(LaneEntry entry) => entry.Date is null || entry.Date.Earliest is { } day && day == entry.Date.Latest;

    private static string NumberOf(List<LaneEntry> group) => group.Count.ToString(CultureInfo.InvariantCulture);

    private static bool OpensLeft(List<LaneEntry> group) => group.Exists(entry => entry.Date is { Earliest: null });

    private static bool OpensRight(List<LaneEntry> group) => group.Exists(entry => entry.Date is { Latest: null });

    private int Middle(LaneEntry entry) => entry.Date is { } date ? scale.At((date.Earliest ?? date.Latest)!.Value) : undated;

    // Where its shape begins and ends, heads of arrows left out.
    private (int From, int To) Shape(List<LaneEntry> group)
    {
        var from = group.Min(entry => entry.Date is { } date ? scale.At((date.Earliest ?? date.Latest)!.Value) : undated);
        var to = group.Max(entry => entry.Date is { } date ? scale.At((date.Latest ?? date.Earliest)!.Value) : undated);
        var least = group.Count > 1 ? Math.Max(Counted, TextWidth.Of(NumberOf(group)) + 8) : IsDot(group[0]) ? Dot : LeastBar;
        var middle = (from + to) / 2;
        return to - from + Dot >= least ? (from - (Dot / 2), to + (Dot / 2)) : (middle - (least / 2), middle + (least / 2));
    }

    // What it takes up of its row.
    private (int From, int To) Extent(List<LaneEntry> group)
    {
        var (from, to) = Shape(group);
        (from, to) = (OpensLeft(group) ? from - Arrow : from, OpensRight(group) ? to + Arrow : to);
        var missing = Box.LeastTarget - (to - from);
        return missing > 0 ? (from - ((missing + 1) / 2), to + (missing / 2)) : (from, to);
    }

    // A line that goes on from the shape, and a head at its end.
    private static string Head(int x, int y, int direction) =>
        $"M{x} {y}h{direction * (Arrow - 4)}m{direction * -7} -5l{direction * 7} 5l{direction * -7} 5";
}
