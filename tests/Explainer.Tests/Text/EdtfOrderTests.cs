using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class EdtfOrderTests
{
    [Fact]
    public void Dates_sort_by_first_day_then_last_day_then_text_and_open_starts_come_first()
    {
        string[] inOrder =
        [
            "/2018", "../2020-01", "Y-170000002", "-0043", "2018/2019", "2019-01-01", "2019", "2019~", "2019/", "2019/..",
            "2019-12-27T10:00:00Z", "2019-12-27T19:20:00Z", "2019-12-27/2019-12-29", "2019-12-29", "Y170000002",
        ];
        Assert.Equal(inOrder, inOrder.Reverse().Select(Read).Order().Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("../2030", "-0043")]
    [InlineData("/2030", "-0043")]
    [InlineData("2019-01-01", "2019")]
    [InlineData("2019/2020", "2019/..")]
    [InlineData("-0044", "-0043")]
    [InlineData("9999", "Y10000")]
    [InlineData("2019-12-27T10:00:00Z", "2019-12-27T19:20:00Z")]
    [InlineData("2019-12-27", "2019-12-27T00:00:00Z")]
    public void One_date_sorts_before_another(string first, string second)
    {
        Assert.True(Read(first) < Read(second));
        Assert.True(Read(second) > Read(first));
    }

    [Fact]
    public void Dates_are_equal_when_they_are_written_alike()
    {
        Assert.Equal(Read("2019-12-29"), Read("2019-12-29"));
        Assert.Equal(Read("2019-12-29").GetHashCode(), Read("2019-12-29").GetHashCode());
        Assert.NotEqual(Read("2019-12-29"), Read("2019-12-29/2019-12-29"));
        Assert.NotEqual(Read("2019-12-27T10:00:00Z"), Read("2019-12-27T10:00:00+00"));
    }

    [Property]
    public bool The_order_of_days_is_that_of_the_calendar(DateTime a, DateTime b) =>
        Math.Sign(Day(a).CompareTo(Day(b))) == Math.Sign(a.Date.CompareTo(b.Date));

    private static EdtfDay Day(DateTime moment) => new(moment.Year, moment.Month, moment.Day);

    private static Edtf Read(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var problem), problem);
        return date;
    }
}
