using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(8, 4, 2)]
    public void An_offset_has_a_line_and_a_column_whatever_ends_the_lines(int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap("a\nb\r\nc\rd").At(offset));

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal(1, new LineMap("").Count);

    [Fact]
    public void A_line_knows_where_it_starts() => Assert.Equal(5, new LineMap("a\nb\r\nc").StartOf(3));
}
