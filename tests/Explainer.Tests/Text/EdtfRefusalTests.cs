using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class EdtfRefusalTests
{
    [Theory]
    [InlineData("2019-02-31", "there is no 31 February")]
    [InlineData("2019-02-29", "there is no 29 February in 2019")]
    [InlineData("1900-02-29", "there is no 29 February in 1900")]
    [InlineData("-0001-02-29", "there is no 29 February in -0001")]
    [InlineData("2019-04-31", "there is no 31 April")]
    [InlineData("2019-01-00", "there is no 0 January")]
    [InlineData("2019-13", "there is no month 13")]
    [InlineData("2019-00-10", "there is no month 00")]
    [InlineData("2001-25", "there is no month 25")]
    [InlineData("2001-21-01", "a season has no days")]
    [InlineData("2019-12-27T24:00:01", "there is no hour 24")]
    [InlineData("2019-12-27T25:00:00", "there is no hour 25")]
    [InlineData("2019-12-27T23:60:00", "there is no minute 60")]
    [InlineData("2019-12-27T23:59:60", "there is no second 60")]
    [InlineData("2019-12-27T10:00:00+15", "no clock is +15 from UTC")]
    [InlineData("2019-12-27T10:00:00+03:60", "no clock is +03:60 from UTC")]
    [InlineData("2019-12-27T10:00:00Z~", "a time needs a day without doubt or estimate")]
    [InlineData("2019-12-XXT10:00:00Z", "a time needs a day without doubt or estimate")]
    [InlineData("-0000", "the year 0000 has no sign")]
    [InlineData("Y2019", "Y stands only before years of more than four digits")]
    [InlineData("Y1234567890123456789", "the year has more than 18 digits")]
    [InlineData("201X-05", "digits are left unspecified from the right: 201X, 2004-XX, 1985-XX-XX, 1985-04-XX")]
    [InlineData("1985-XX-15", "digits are left unspecified from the right: 201X, 2004-XX, 1985-XX-XX, 1985-04-XX")]
    public void A_date_that_cannot_be_is_refused_with_its_reason(string written, string expected) => Assert.Equal(expected, Problem(written));

    [Theory]
    [InlineData("2020/2019", "the end is before the start")]
    [InlineData("2019-12-29/2019-12-27", "the end is before the start")]
    [InlineData("../..", "an interval needs a date at one end")]
    [InlineData("/", "an interval needs a date at one end")]
    [InlineData("../", "an interval needs a date at one end")]
    [InlineData("2019-12-27T10:00:00Z/2019-12-28", "an interval runs between days, without times")]
    [InlineData("2019-02-31/2019-03", "there is no 31 February")]
    [InlineData("2019-02/2019-13", "there is no month 13")]
    [InlineData("2018/2019/2020", "not a date of EDTF")]
    public void An_interval_that_cannot_be_is_refused_with_its_reason(string written, string expected) => Assert.Equal(expected, Problem(written));

    [Theory]
    [InlineData("")]
    [InlineData(" 2019")]
    [InlineData("2019\n")]
    [InlineData("19")]
    [InlineData("20190")]
    [InlineData("2019-1")]
    [InlineData("2019-12-9")]
    [InlineData("29 December 2019")]
    [InlineData("29.12.2019")]
    [InlineData("201x")]
    [InlineData("XXXX")]
    [InlineData("2XXX")]
    [InlineData("2004-1X")]
    [InlineData("1984?-06")]
    [InlineData("2019??")]
    [InlineData("y170000002")]
    [InlineData("+2019")]
    [InlineData("2019-12T10:00:00")]
    [InlineData("2019-12-27T10")]
    [InlineData("2019-12-27t10:00:00")]
    [InlineData("2019-12-27 10:00:00")]
    [InlineData("2019-12-27T10:00:00ZZ")]
    [InlineData("{1667,1668}")]
    [InlineData("٢٠١٩")]
    [InlineData("−0043")]
    [InlineData("...")]
    [InlineData("..")]
    public void What_has_another_form_is_no_date(string written) => Assert.Equal("not a date of EDTF", Problem(written));

    private static string Problem(string text)
    {
        Assert.False(Edtf.TryParse(text, out var date, out var problem));
        Assert.Null(date);
        return problem;
    }
}
