using Explainer.Compose.Pictures;
using Explainer.Languages;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>What holds for every picture: nothing lies outside, no mark covers another, and no words run into others.</summary>
internal static class Drawn
{
    public static void IsLegible(Swimlanes picture)
    {
        var targets = picture.Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Target).ToList();
        IsLegible(picture.Width, picture.Height, targets, picture.Axis.Labels.Select(label => label.Box).ToList());
        Assert.All(picture.Lanes, lane => Assert.All(lane.Marks, mark => Assert.True(lane.Area.Holds(mark.Target) && mark.Target.Holds(mark.Shape))));
        Assert.All(picture.Lanes.Zip(picture.Lanes.Skip(1)), pair => Assert.Equal(pair.First.Area.Bottom, pair.Second.Area.Y));
        Assert.All(picture.Lanes, lane => Assert.True(lane.Area.Holds(new Label(Language.English.Words.Of(lane), lane.X, lane.Y).Box), lane.Title));
        Assert.All(picture.Lanes.SelectMany(lane => lane.Marks).Where(mark => mark.Number is not null), mark => Assert.True(mark.Shape.Holds(mark.Number!.Box)));
    }

    public static void IsLegible(FiguresPicture picture)
    {
        var labels = picture.Scale.Concat(picture.Columns.SelectMany(column => column.Labels)).Select(label => label.Box).ToList();
        IsLegible(picture.Width, picture.Height, picture.Points.Select(point => point.Target).ToList(), labels);
        Assert.All(picture.Points, point => Assert.True(point.Target.Holds(point.Shape) && point.Shape.Holds(point.Letter.Box)));
    }

    public static void IsLegible(CoverageStrip picture) =>
        IsLegible(picture.Width, picture.Height, picture.Ticks.Select(tick => tick.Target).ToList(), []);

    private static void IsLegible(int width, int height, List<Box> targets, List<Box> labels)
    {
        var all = new Box(0, 0, width, height);
        Assert.All(targets, target => Assert.True(all.Holds(target), $"{target} lies outside {all}"));
        Assert.All(labels, label => Assert.True(all.Holds(label), $"{label} lies outside {all}"));
        Assert.All(targets, target => Assert.True(target is { Width: >= Box.LeastTarget, Height: >= Box.LeastTarget }));
        Assert.Empty(Overlapping(targets));
        Assert.Empty(Overlapping(labels));
    }

    private static IEnumerable<(Box, Box)> Overlapping(List<Box> boxes) =>
        from one in Enumerable.Range(0, boxes.Count)
        from other in Enumerable.Range(one + 1, boxes.Count - one - 1)
        where boxes[one].Overlaps(boxes[other])
        select (boxes[one], boxes[other]);
}
