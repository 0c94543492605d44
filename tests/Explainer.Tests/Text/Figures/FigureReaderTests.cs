using System.Globalization;
using Explainer.Text.Figures;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("24 people died", 24)]
    [InlineData("twenty-four people died", 24)]
    [InlineData("two dozen people died", 24)]
    [InlineData("1,198,004 cases", 1198004)]
    [InlineData("2.4bn euros", 2.4e9)]
    [InlineData("two and a half million viewers", 2.5e6)]
    [InlineData("a quarter of a million dollars", 250000)]
    [InlineData("three hundred and twelve houses", 312)]
    [InlineData("half of the voters", 50)]
    [InlineData("nine out of ten children", 90)]
    [InlineData("minus 31 degrees", -31)]
    [InlineData("the 3rd rise", 3)]
    [InlineData("a sixth season", 6)]
    [InlineData("12,50,000 children", 1250000)]
    [InlineData("₹250 crore", 2.5e9)]
    [InlineData("450K views", 450000)]
    [InlineData("a quarter of a percentage point", 0.25)]
    [InlineData("rents doubled", 2)]
    [InlineData("In Norland 211 people died", 211)]
    [InlineData("4.2 per 100,000 people", 4.2)]
    [InlineData("half an hour and no more", 0.5)]
    [InlineData("2:09:41, a record", 7781)]
    [InlineData("2 hours and 30 minutes", 2.5)]
    public void Quantity_is_read_in_any_notation(string text, double value) =>
        Assert.Equal(value, Assert.Single(FigureReader.In(text)).Value, 6);

    [Theory]
    [InlineData("on 29 December 2019")]
    [InlineData("since 1963")]
    [InlineData("in the 2015–16 season")]
    [InlineData("at 15:00")]
    [InlineData("They agreed.[4]")]
    [InlineData("(1) it was vague")]
    [InlineData("the Halcyon A90 landed")]
    [InlineData("under Article 5")]
    [InlineData("one of them")]
    [InlineData("Covid-19")]
    [InlineData("the top ten")]
    [InlineData("at half past five")]
    [InlineData("champions of Division Three")]
    public void What_is_no_quantity_is_passed_over(string text) => Assert.Empty(FigureReader.In(text));

    [Property(MaxTest = 1000)]
    public void Any_text_can_be_read(string? text) => AssertInOrder(text ?? "");

    [Property(Arbitrary = [typeof(ForeignText)])]
    public void Figures_of_foreign_text_lie_in_it(ForeignText text) => AssertInOrder(text.Value);

    [Property(Arbitrary = [typeof(Dates.DatedText)], MaxTest = 1000)]
    public void Figures_lie_in_the_text_in_order(Dates.DatedText text) => AssertInOrder(text.Value);

    [Theory]
    [InlineData("three hundred and ")]
    [InlineData("million ")]
    [InlineData("20 to ")]
    [InlineData("2–")]
    [InlineData("half a ")]
    [InlineData("1,000")]
    [InlineData("9")]
    [InlineData("twenty-")]
    [InlineData("at least about ")]
    public void Many_repetitions_are_read(string piece) =>
        // Where the work grew with the square of the length, this would not come back.
        AssertInOrder(string.Concat(Enumerable.Repeat(piece, 200_000)));

    [Property]
    public void Number_with_separators_is_read_back(NonNegativeInt number) =>
        Assert.Equal(number.Get, Assert.Single(FigureReader.In(number.Get.ToString("N0", CultureInfo.InvariantCulture) + " houses", withYears: true)).Value);

    // Of a figure that can be read in two ways both have the same place.
    private static void AssertInOrder(string text)
    {
        foreach (var withYears in new[] { false, true })
        {
            var last = new Explainer.Text.TextSpan(0, 0);
            foreach (var figure in FigureReader.In(text, withYears))
            {
                Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length);
                Assert.True(figure.Span == last || figure.Span.Start >= last.End, $"{figure.Span} follows {last}");
                last = figure.Span;
            }
        }
    }
}
