using System.Globalization;
using Explainer.Languages;
using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>
/// Draws the line of time: the days on which something happens, below their months; or where days lie too close, months or years alone.
/// </summary>
internal static class TimeAxisDrawing
{
    // Room that a number of a day needs, and a year on the line.
    private const double LeastPerDay = 20, LeastPerYear = 60;

    // Labels of months that begin close to each other stand on lines of their own.
    private const int MostRows = 3;

    // Between two labels of one row; and from a label to the line of what it holds for.
    private const int Apart = 10, Indent = 6;

    /// <summary>The axis.</summary>
    /// <param name="scale">Where days stand.</param>
    /// <param name="days">The days on which something happens that is known to the day, in order, each once; empty where nothing is.</param>
    /// <param name="starts">The days on which anything begins, in order, each once.</param>
    /// <param name="top">Where its words may begin.</param>
    /// <param name="language">Of its words.</param>
    public static TimeAxis Of(TimeScale scale, IReadOnlyList<EdtfDay> days, IReadOnlyList<EdtfDay> starts, int top, Language language)
    {
        var withDays = scale.PerDay >= LeastPerDay && days.Count > 0;
        var withMonths = withDays || scale.PerDay * 365 >= LeastPerYear;
        var periods = (withDays ? days : starts).GroupBy(day => withMonths ? (day.Year, day.Month) : (day.Year, Month: 0)).Select(period => (
            X: scale.At(period.First()),
            Text: language.TextOf(PeriodOf(period.Key.Year, period.Key.Month)),
            Days: period.ToList())).ToList();
        var places = periods.ConvertAll(period => (period.X - Indent, period.Text));
        var rows = withDays ? Rows(places) : OneRow(places);
        var count = rows.Where(row => row is not null).Max()!.Value + 1;
        var axis = top + (Label.LineHeight * (count + (withDays ? 1 : 0))) + 8;
        var (labels, leaders) = (new List<Label>(), new List<(int, int)>());
        for (var i = 0; i < periods.Count; i++)
        {
            // A number without its month would be read as one of the month before.
            if (rows[i] is not { } row)
                continue;
            var y = top + 11 + (Label.LineHeight * (count - 1 - row));
            labels.Add(new(periods[i].Text, periods[i].X - Indent, y));
            if (withDays)
                labels.AddRange(periods[i].Days.Select(NumberOf));
            // On the lowest line the number stands right below.
            if (row > 0 || !withDays)
                leaders.Add((periods[i].X - Indent - 3, y - 10));
        }
        return new(axis, Runs(scale), scale.Breaks, labels, leaders.ConvertAll(leader => (Math.Max(1, leader.Item1), leader.Item2)));

        Label NumberOf(EdtfDay day) => new(day.Day.ToString(CultureInfo.InvariantCulture), scale.At(day), axis - 8, Anchor.Middle);
    }

    // From the last to the first, each on the lowest line on which it does not reach the next: so that no line from a label down crosses another.
    private static int?[] Rows(List<(int X, string Text)> labels)
    {
        var free = Enumerable.Repeat(int.MaxValue, MostRows).ToArray();
        var rows = new int?[labels.Count];
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            var end = labels[i].X + TextWidth.Of(labels[i].Text) + Apart;
            var row = Array.FindIndex(free, start => end <= start);
            if (row < 0)
                continue;
            rows[i] = row;
            // What stands higher would have to cross this one to reach the line, unless it begins before.
            for (var below = 0; below <= row; below++)
                free[below] = labels[i].X;
        }
        return rows;
    }

    // Of labels that stand alone, as many as have room beside the first.
    private static int?[] OneRow(List<(int X, string Text)> labels)
    {
        var free = 0;
        var rows = new int?[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].X < free)
                continue;
            rows[i] = 0;
            free = labels[i].X + TextWidth.Of(labels[i].Text) + Apart;
        }
        return rows;
    }

    private static Edtf PeriodOf(long year, int month)
    {
        var text = Math.Abs(year) > 9999 ? $"Y{year}" : year.ToString("0000", CultureInfo.InvariantCulture);
        if (month > 0)
            text = string.Create(CultureInfo.InvariantCulture, $"{text}-{month:00}");
        return Edtf.TryParse(text, out var period, out var problem) ? period : throw new InvalidOperationException(problem);
    }

    private static List<Stretch> Runs(TimeScale scale)
    {
        var runs = new List<Stretch>();
        var from = scale.Left;
        foreach (var gap in scale.Breaks)
        {
            runs.Add(new(from, gap.From));
            from = gap.To;
        }
        runs.Add(new(from, scale.Right));
        return runs;
    }
}
