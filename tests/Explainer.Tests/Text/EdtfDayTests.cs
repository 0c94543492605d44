using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public class EdtfDayTests
{
    [Theory]
    [InlineData("2024-02-28", "2024-03-01", 2)]
    [InlineData("2023-02-28", "2023-03-01", 1)]
    [InlineData("2000-01-01", "2400-01-01", 146_097)]
    [InlineData("1900-03-01", "1900-02-28", -1)]
    [InlineData("-0001-12-31", "0000-01-01", 1)]
    [InlineData("-0400-01-01", "0000-01-01", 146_097)]
    public void Days_are_counted_in_the_gregorian_calendar(string from, string until, int days) =>
        Assert.Equal(days, Day(from).DaysUntil(Day(until)));

    [Fact]
    public void Every_day_of_four_centuries_is_a_day_after_the_one_before()
    {
        var day = new DateOnly(1900, 1, 1);
        for (var i = 0; i < 146_097; i++, day = day.AddDays(1))
            Assert.Equal(i, new EdtfDay(1900, 1, 1).DaysUntil(new(day.Year, day.Month, day.Day)));
    }

    private static EdtfDay Day(string text) => Edtf.TryParse(text, out var date, out _) ? date.Earliest!.Value : throw new ArgumentException(text, nameof(text));
}
