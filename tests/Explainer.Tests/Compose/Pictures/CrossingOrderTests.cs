using Explainer.Compose.Pictures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class CrossingOrderTests
{
    [Fact]
    public void Lines_that_need_not_cross_do_not()
    {
        (int, int)[] lines = [(0, 2), (1, 0), (2, 1), (0, 1)];
        var (left, right) = CrossingOrder.Of(3, 3, lines);
        Assert.Equal(0, CrossingOrder.Crossings(left, right, lines));
    }

    [Fact]
    public void Crossings_are_counted_once_each_and_a_common_end_is_none()
    {
        int[] order = [0, 1];
        Assert.Equal(1, CrossingOrder.Crossings(order, order, [(0, 1), (1, 0)]));
        Assert.Equal(0, CrossingOrder.Crossings(order, order, [(0, 0), (0, 1), (1, 1)]));
    }

    [Property(MaxTest = 200)]
    public Property Both_orders_have_each_thing_once_and_no_more_lines_cross_than_before(byte seed, PositiveInt size)
    {
        var random = new Random(seed);
        var (left, right) = (random.Next(1, 20), random.Next(1, 20));
        var lines = Enumerable.Range(0, size.Get % 60).Select(_ => (random.Next(left), random.Next(right))).ToList();
        var order = CrossingOrder.Of(left, right, lines);
        var (lefts, rights) = (Enumerable.Range(0, left).ToArray(), Enumerable.Range(0, right).ToArray());
        return (order.Left.Order().SequenceEqual(lefts) && order.Right.Order().SequenceEqual(rights)
            && CrossingOrder.Crossings(order.Left, order.Right, lines) <= CrossingOrder.Crossings(lefts, rights, lines)
            && CrossingOrder.Crossings(order.Left, order.Right, lines) == Count(order.Left, order.Right, lines)).ToProperty();
    }

    // Every pair of lines, one by one.
    private static long Count(int[] left, int[] right, List<(int Left, int Right)> lines) =>
        (from one in Enumerable.Range(0, lines.Count)
         from other in Enumerable.Range(0, one)
         let leftSide = Array.IndexOf(left, lines[one].Left) - Array.IndexOf(left, lines[other].Left)
         let rightSide = Array.IndexOf(right, lines[one].Right) - Array.IndexOf(right, lines[other].Right)
         where Math.Sign(leftSide) * Math.Sign(rightSide) < 0
         select one).LongCount();
}
