using Explainer.Text;
using Explainer.Text.Dates;
using Xunit;

namespace Explainer.Tests.Text.Dates;

public sealed class DateResolverTests
{
    [Theory]
    [InlineData("on Sunday", "2019-12-30", "2019-12-29")]
    [InlineData("on Monday", "2019-12-30", "2019-12-30")]
    [InlineData("last Friday", "2019-12-30", "2019-12-27, 2019-12-20")]
    [InlineData("next Friday", "2019-12-30", "2020-01-03, 2020-01-10")]
    [InlineData("yesterday", "2020-01-01", "2019-12-31")]
    [InlineData("tomorrow", "2020-02-28", "2020-02-29")]
    [InlineData("earlier this month", "2019-12-30", "2019-12")]
    [InlineData("last month", "2020-01-08", "2019-12")]
    [InlineData("next month", "2019-12-08", "2020-01")]
    [InlineData("last week", "2019-06-13", "2019-05-31 to 2019-06-12")]
    [InlineData("last year", "2009-02-11", "2008")]
    [InlineData("three days ago", "2019-01-02", "2018-12-30")]
    [InlineData("29 December", "2019-12-30", "2019-12-29")]
    [InlineData("29 December", "2020-01-02", "2019-12-29")]
    [InlineData("9 June", "2023-05-02", "2022-06-09, 2023-06-09")]
    [InlineData("last December", "2019-12-30", "2018-12")]
    [InlineData("in March", "2016-05-20", "2016-03")]
    [InlineData("27–29 December 2019", "2020-01-01", "2019-12-27 to 2019-12-29")]
    [InlineData("in the 19th century", "2020", "1800-01-01 to 1900-12-31")]
    [InlineData("in the 1930s", "2020", "1930-01-01 to 1939-12-31")]
    [InlineData("in 44 BC", "2020", "-0043")]
    [InlineData("on Sunday", "2019-12", "")]
    [InlineData("yesterday", "2019", "")]
    [InlineData("the next day", "2019-12-30", "")]
    public void Date_is_worked_out_from_the_day_of_issue(string text, string issued, string days)
    {
        Assert.True(Edtf.TryParse(issued, out var anchor, out _));
        var mention = Assert.Single(DateReader.In(text));

        Assert.Equal(days, string.Join(", ", DateResolver.Resolve(mention, anchor)));
    }

    [Theory]
    [InlineData("two days later", "1645-07-03", "1645-07-05")]
    [InlineData("the next day", "1645-07-31", "1645-08-01")]
    [InlineData("the day before", "2020-03-01", "2020-02-29")]
    [InlineData("the following Sunday", "2019-12-29", "2020-01-05")]
    public void Date_is_counted_from_another_of_the_text(string text, string other, string day)
    {
        Assert.True(Edtf.TryParse(other, out var date, out _));

        Assert.Equal(day, DateResolver.From(Assert.Single(DateReader.In(text)), new(date.Earliest!.Value, date.Latest!.Value)).ToString());
    }

    [Fact]
    public void Coming_weekday_is_taken_in_where_a_verb_allows_it()
    {
        Assert.True(Edtf.TryParse("2022-10-11", out var issued, out _));

        Assert.Equal("2022-10-07, 2022-10-14", string.Join(", ", DateResolver.Resolve(DateReader.In("will open on Friday")[0], issued, mayLieAhead: true)));
    }
}
