using Explainer.Compose.Pictures;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("PMF and armed groups", 300, "PMF and armed groups")]
    [InlineData("PMF and armed groups", 110, "PMF and…")]
    [InlineData("Armed", 24, "A…")]
    [InlineData("", 10, "")]
    public void A_line_is_cut_between_words_where_it_can_be(string text, int width, string expected) => Assert.Equal(expected, TextWidth.Cut(text, width));

    [Theory]
    [InlineData("29 December 2019", 104, 3, "29 December|2019")]
    [InlineData("29 December 2019", 104, 1, "29 Decembe…")]
    [InlineData("one two three four five", 70, 2, "one two|three…")]
    public void A_text_is_broken_into_lines_that_fit(string text, int width, int most, string expected)
    {
        var lines = TextWidth.Lines(text, width, most);
        Assert.Equal(expected, string.Join('|', lines));
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, width));
    }

    [Fact]
    public void What_is_one_character_to_a_reader_is_not_parted() => Assert.Equal("e\u0301…", TextWidth.Cut("e\u0301e\u0301e\u0301e\u0301", 25));

    [Fact]
    public void Letters_of_wide_scripts_take_more_room() => Assert.True(TextWidth.Of("日本語") > TextWidth.Of("abc"));
}
