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

    [Property]
    public void Any_text_can_be_read(string? text)
    {
        foreach (var figure in FigureReader.In(text ?? "", withYears: true))
        {
            Assert.InRange(figure.Span.Start, 0, text!.Length);
            Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length);
        }
    }

    [Property]
    public void Number_with_separators_is_read_back(NonNegativeInt number) =>
        Assert.Equal(number.Get, Assert.Single(FigureReader.In(number.Get.ToString("N0", CultureInfo.InvariantCulture) + " houses", withYears: true)).Value);
}
