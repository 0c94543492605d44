using Explainer.Compose.Pictures;
using Explainer.Languages;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>What holds for every picture: nothing lies outside, no mark covers another, and no words run into others.</summary>
internal static class PictureRules
{
    public static void Hold(StanceMatrix picture)
    {
        var rows = picture.Groups.SelectMany(group => group.Rows).ToList();
        var marks = rows.SelectMany(row => row.Marks).ToList();
        Hold(
            picture.Width,
            picture.Height,
            [
                .. picture.Columns.SelectMany(column => new[] { column.Title, column.Number }),
                .. picture.Groups.SelectMany(group => group.Numbers.Append(group.Title)),
                .. rows.Select(row => row.Name),
                .. marks.Select(mark => mark.Count).OfType<Label>(),
            ],
            [.. picture.Columns.Select(column => column.Target), .. rows.Select(row => row.Target), .. marks.Select(mark => mark.Target)]);
        Assert.All(marks, mark => Assert.Contains(picture.Columns, column => column.Subject == mark.Subject && column.X <= mark.X));
    }

    public static void Hold(EvidenceMap picture)
    {
        Hold(
            picture.Width,
            picture.Height,
            [
                .. picture.Claims.SelectMany(claim => claim.Lines.Append(claim.Number)),
                .. picture.Sources.SelectMany(source => source.Lines.Concat(source.Links.Select(link => link.Number)).Append(source.More)).OfType<Label>(),
            ],
            [.. picture.Claims.Select(claim => claim.Target), .. picture.Sources.SelectMany(source => source.Links).Select(link => link.Target)]);
        foreach (var claim in picture.Claims)
        {
            Assert.All(claim.Edges, edge =>
            {
                Assert.Equal((picture.Gap.Right, picture.Sources[edge.Source].Y), (edge.Curve.X2, edge.Curve.Y2));
                Assert.Equal(picture.Gap.Left, edge.Curve.X1);
                Assert.InRange(edge.Curve.Y1, claim.Target.Y, claim.Target.Bottom);
            });
        }
        Assert.Equal(Enumerable.Range(0, picture.Sources.Count), picture.Claims.SelectMany(claim => claim.Edges).Select(edge => edge.Source).Distinct().Order());
    }

    public static void Hold(OriginsPicture picture)
    {
        foreach (var frame in picture.Frames)
        {
            Assert.All(frame.Nodes, node =>
            {
                Assert.True(frame.Box.Holds(node.Box));
                Assert.All(node.Outlet.Concat(node.Lines).Append(node.RoleLine).OfType<Label>(), line => Assert.True(node.Box.Holds(line.Box), line.Text));
            });
            Assert.All(frame.Repeats, repeat =>
            {
                Assert.Contains(frame.Nodes, node => repeat.X1 == node.Box.Right || repeat.X1 == node.Box.X);
                Assert.Contains(frame.Nodes, node => (repeat.X2 == node.Box.X || repeat.X2 == node.Box.Right) && node.Box.Y < repeat.Y2 && repeat.Y2 < node.Box.Bottom);
            });
        }
        var nodes = picture.Frames.SelectMany(frame => frame.Nodes).ToList();
        Hold(picture.Width, picture.Height, nodes.SelectMany(node => node.Outlet.Concat(node.Lines)).ToList(), nodes.ConvertAll(node => node.Box));
        Assert.Empty(Overlaps(picture.Frames.Select(frame => frame.Box).ToList()));
        Assert.All(picture.Frames, frame => Assert.True(new Box(0, 0, picture.Width, picture.Height).Holds(frame.Box)));
    }

    public static void Hold(Swimlanes picture)
    {
        var marks = picture.Lanes.SelectMany(lane => lane.Marks).ToList();
        Hold(picture.Width, picture.Height, picture.Axis.Labels, marks.ConvertAll(mark => mark.Target));
        Assert.All(picture.Lanes, lane => Assert.All(lane.Marks, mark => Assert.True(lane.Area.Holds(mark.Target) && mark.Target.Holds(mark.Shape))));
        Assert.All(picture.Lanes.Zip(picture.Lanes.Skip(1)), pair => Assert.Equal(pair.First.Area.Bottom, pair.Second.Area.Y));
        Assert.All(picture.Lanes, lane => Assert.True(lane.Area.Holds(new Label(Language.English.Words.Of(lane), lane.X, lane.Y).Box), lane.Title));
        Assert.All(marks.Where(mark => mark.Number is not null), mark => Assert.True(mark.Shape.Holds(mark.Number!.Box)));
    }

    public static void Hold(FiguresPicture picture)
    {
        Hold(picture.Width, picture.Height, [.. picture.Scale, .. picture.Columns.SelectMany(column => column.Labels)], picture.Points.Select(point => point.Target).ToList());
        Assert.All(picture.Points, point => Assert.True(point.Target.Holds(point.Shape) && point.Shape.Holds(point.Letter.Box)));
    }

    public static void Hold(CoverageStrip picture) =>
        Hold(picture.Width, picture.Height, [], picture.Ticks.Select(tick => tick.Target).ToList());

    // Words and marks are whole within the picture and do not touch one another, and each mark can be met.
    private static void Hold(int width, int height, IReadOnlyList<Label> labels, List<Box> targets)
    {
        var all = new Box(0, 0, width, height);
        Assert.All(labels, label => Assert.True(all.Holds(label.Box), $"“{label.Text}” {label.Box} is cut off by {all}"));
        Assert.All(targets, target => Assert.True(all.Holds(target) && target is { Width: >= Box.LeastTarget, Height: >= Box.LeastTarget }, $"{target} in {all}"));
        Assert.Empty(Overlaps(labels.Select(label => label.Box).ToList()));
        Assert.Empty(Overlaps(targets));
    }

    private static IEnumerable<(Box, Box)> Overlaps(List<Box> boxes) =>
        from one in boxes.Select((box, index) => (box, index))
        from other in boxes.Skip(one.index + 1)
        where one.box.Overlaps(other)
        select (one.box, other);
}
