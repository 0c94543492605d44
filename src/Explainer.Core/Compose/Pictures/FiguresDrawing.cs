using System.Globalization;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Compose.Pictures;

/// <summary>Draws figures over time.</summary>
/// <param name="composition">The site.</param>
internal sealed class FiguresDrawing(Composition composition)
{
    // From zero to the greatest figure, and what stands above that: half a mark and its arrow.
    private const int PlotHeight = 230, Top = 30;

    private const int Mark = 22, Half = Mark / 2, Arrow = 13;

    // A date in words takes this much beside the next, and as many lines.
    private const int LeastColumn = 104, MostLines = 4, Gap = 10;

    // Lines of round numbers at most.
    private const int MostLinesOfScale = 6;

    /// <summary>The pictures of a page, in order of size.</summary>
    public static IReadOnlyList<FiguresPicture> Of(Page page, Composition composition)
    {
        var drawing = new FiguresDrawing(composition);
        return FigureGroup.Of(page).Select((group, index) => drawing.Draw(group, FragmentOf(index))).ToList();
    }

    /// <summary>The pictures in which each claim of the site has a part.</summary>
    public static ILookup<Claim, FiguresLink> Links(Composition composition) => (
        from page in composition.Explainers
        from entry in FigureGroup.Of(page).Select((numbers, index) => (numbers, index))
        from figure in entry.numbers.Figures
        select (figure.Claim, Link: new FiguresLink(entry.numbers.Topic.Title, entry.numbers.Word, entry.numbers.Figures.Count, $"{page.Address}#{FragmentOf(entry.index)}")))
        .ToLookup(pair => pair.Claim, pair => pair.Link);

    private static string FragmentOf(int index) => string.Create(CultureInfo.InvariantCulture, $"figures_{index + 1}");

    private FiguresPicture Draw(FigureGroup group, string fragment)
    {
        var (step, most) = Scale(group.Figures.Max(figure => figure.Counted.Figure.Upper));
        var baseLine = Top + PlotHeight;
        var labels = Enumerable.Range(0, (int)Math.Round(most / step) + 1).Select(i => (Value: i * step, Text: (i * step).ToString("#,0.##", CultureInfo.InvariantCulture))).ToList();
        var left = labels.Max(label => TextWidth.Of(label.Text)) + 8;
        var letters = group.Figures.Select(Giver).Distinct().Select((giver, index) => (giver, index)).ToDictionary(pair => pair.giver, pair => Letters(pair.index));
        var (columns, points) = (new List<FigureColumn>(), new List<FigurePoint>());
        var x = left + Gap;
        foreach (var date in group.Figures.GroupBy(figure => figure.Date))
        {
            var placed = Spread(date.ToList(), value => Y(value, most));
            var width = Math.Max(LeastColumn, (placed.Max(figure => figure.Column) + 1) * Box.LeastTarget);
            // Marks stand in the middle of their column.
            var start = x + ((width - ((placed.Max(figure => figure.Column) + 1) * Box.LeastTarget)) / 2);
            points.AddRange(placed.Select(figure => Point(figure.Figure, start + (figure.Column * Box.LeastTarget) + (Box.LeastTarget / 2), figure.Y, value => Y(value, most), letters[Giver(figure.Figure)])));
            var text = composition.Summaries.Date(date.Key)?.Text ?? "";
            columns.Add(new(x, x + width, baseLine, Label.Lines(text, x + (width / 2), baseLine + 18, width, MostLines, Anchor.Middle), baseLine + 18));
            x += width + Gap;
        }
        return new()
        {
            Fragment = fragment,
            Topic = group.Topic.Title,
            Word = group.Word,
            Width = x,
            Height = columns.Max(column => column.LabelY + (Math.Max(1, column.Labels.Count) * Label.LineHeight)) - 8,
            Scale = labels.ConvertAll(label => new Label(label.Text, left - 4, Y(label.Value, most) + 4, Anchor.End)),
            Left = left,
            Givers = points.DistinctBy(point => point.Letter.Text).OrderBy(point => point.Letter.Text.Length).ThenBy(point => point.Letter.Text, StringComparer.Ordinal).ToList(),
            Columns = columns,
            Points = points,
        };
    }

    private FigurePoint Point(GroupedFigure grouped, int x, int y, Func<double, int> place, string letter)
    {
        var (claim, figure) = (grouped.Claim, grouped.Counted.Figure);
        return new()
        {
            Claim = Summaries.Link(claim),
            Who = claim is { Kind: ClaimKind.Statement, Speaker: { } speaker } ? new(speaker.Name, speaker.Address) : null,
            IsOurs = claim.Kind == ClaimKind.Assertion,
            Date = composition.Summaries.Date(grouped.Date),
            Number = figure.Span.In(claim.Text),
            Bound = figure.Bound,
            Sources = composition.Passages.CarryingSources(claim).Select(source => new PageLink(source.ContainerTitle ?? source.Publisher ?? source.Title, source.Address)).ToList(),
            Letter = new(letter, x, y + 5, Anchor.Middle),
            Shape = new(x - Half, y - Half, Mark, Mark),
            Lines = Lines(figure, x, y, place(figure.Upper)),
            Target = Box.TargetAround(x, y),
        };
    }

    // Who gives a figure: the site itself, and all who are not named, are one each.
    private static (ClaimKind Kind, Person? Speaker) Giver(GroupedFigure figure) =>
        figure.Claim.Kind == ClaimKind.Assertion ? (ClaimKind.Assertion, null) : (ClaimKind.Statement, figure.Claim.Speaker);

    private static string Letters(int index) => index < 26 ? $"{(char)('A' + index)}" : Letters((index / 26) - 1) + (char)('A' + (index % 26));

    // Of one date; each as far to the left as it stands free.
    private static List<(GroupedFigure Figure, int Y, int Column)> Spread(List<GroupedFigure> figures, Func<double, int> place)
    {
        var placed = new List<(GroupedFigure Figure, int Y, int Column)>();
        foreach (var figure in figures)
        {
            var y = place(figure.Counted.Figure.Value);
            var column = 0;
            while (placed.Exists(other => other.Column == column && Meet(Reach(figure.Counted.Figure, y, place), Reach(other.Figure.Counted.Figure, other.Y, place))))
                column++;
            placed.Add((figure, y, column));
        }
        return placed;
    }

    private static bool Meet((int Top, int Bottom) one, (int Top, int Bottom) other) => one.Top < other.Bottom && other.Top < one.Bottom;

    // What a mark takes up of its column, with its lines.
    private static (int Top, int Bottom) Reach(Figure figure, int y, Func<double, int> place) => figure.Bound.Direction() switch
    {
        > 0 => (y - 12 - Arrow, y + 12),
        < 0 => (y - 12, y + 12 + Arrow),
        _ => (Math.Min(y - 12, place(figure.Upper) - 2), y + 12),
    };

    private static string Lines(Figure figure, int x, int y, int upper) => figure.Bound.Direction() switch
    {
        > 0 => $"M{x} {y - Half}v-{Arrow}m-4 5l4 -5l4 5",
        < 0 => $"M{x} {y + Half}v{Arrow}m-4 -5l4 5l4 -5",
        _ when upper < y - Half => $"M{x} {y - Half}V{upper}m-6 0h12",
        _ => "",
    };

    private static int Y(double value, double most) => Top + PlotHeight - (int)Math.Round(Math.Max(0, value) / most * PlotHeight, MidpointRounding.AwayFromZero);

    // Steps of 1, 2 or 5 times a power of ten.
    private static (double Step, double Most) Scale(double greatest)
    {
        greatest = Math.Max(greatest, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(greatest / MostLinesOfScale)));
        var step = power;
        foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5, 10])
        {
            step = power * factor;
            if (greatest / step <= MostLinesOfScale)
                break;
        }
        step = Math.Max(step, 1);
        return (step, Math.Ceiling(greatest / step) * step);
    }
}
