using Explainer.Report;
using Xunit;

namespace Explainer.Tests.Report;

public class SourceExcerptTests
{
    [Theory]
    [InlineData("plain words here", 7, 5, "      ^^^^^")]
    [InlineData("\tafter a tab", 2, 5, "    ^^^^^")]
    [InlineData("ab\tc", 4, 1, "    ^")]
    [InlineData("日本語 wide", 5, 4, "       ^^^^")]
    [InlineData("日本語 wide", 1, 3, "^^^^^^")]
    [InlineData("e\u0301tat", 3, 1, " ^")]
    [InlineData("🚀 up", 4, 2, "   ^^")]
    [InlineData("end", 4, 1, "   ^")]
    [InlineData("end", 99, 99, "   ^")]
    [InlineData("", 1, 1, "^")]
    [InlineData("short", 3, 400, "  ^^^")]
    public void Caret_stands_under_what_it_points_at(string line, int column, int length, string caret)
    {
        var excerpt = SourceExcerpt.Of(line, column, length, width: 80);

        Assert.Equal(caret, new string(' ', excerpt.CaretStart) + new string('^', excerpt.CaretLength));
    }

    [Fact]
    public void Tab_fills_up_to_the_next_stop() => Assert.Equal("ab  c", SourceExcerpt.Of("ab\tc", 1, 1, 80).Text);

    [Fact]
    public void Control_and_direction_characters_cannot_reach_the_terminal() =>
        Assert.Equal("a\uFFFD[31mb\uFFFDc", SourceExcerpt.Of("a\u001b[31mb\u202Ec", 1, 1, 80).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(2_500_000)]
    [InlineData(5_000_000)]
    public void Line_of_millions_of_characters_takes_no_longer_than_a_short_one(int column)
    {
        var line = new string('a', 5_000_000);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (var i = 0; i < 100; i++)
            Assert.InRange(SourceExcerpt.Of(line, column, int.MaxValue, width: 80).Text.Length, 20, 80);

        // Thousands of times as long, were the whole line looked at.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(250)]
    [InlineData(496)]
    [InlineData(500)]
    public void Long_line_is_cut_around_the_caret(int column)
    {
        var line = string.Concat(Enumerable.Range(0, 100).Select(number => $"w{number:000} "));

        var excerpt = SourceExcerpt.Of(line, column, 4, width: 60);

        Assert.InRange(excerpt.Text.Length, 30, 60);
        var under = excerpt.Text.PadRight(60).Substring(excerpt.CaretStart, excerpt.CaretLength);
        Assert.Equal(line.Substring(column - 1, Math.Min(4, line.Length - column + 1)), under);
        Assert.Equal(column > 60, excerpt.Text.StartsWith('…'));
    }
}
