using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class EdtfReadingTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31", EdtfPrecision.Year)]
    [InlineData("2019-12", "2019-12-01", "2019-12-31", EdtfPrecision.Month)]
    [InlineData("2019-12-29", "2019-12-29", "2019-12-29", EdtfPrecision.Day)]
    [InlineData("0000", "0000-01-01", "0000-12-31", EdtfPrecision.Year)]
    [InlineData("-0043", "-0043-01-01", "-0043-12-31", EdtfPrecision.Year)]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15", EdtfPrecision.Day)]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31", EdtfPrecision.Year)]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", EdtfPrecision.Year)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-22", "2001-06-01", "2001-08-31", EdtfPrecision.Season)]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("2003-24", "2003-12-01", "2004-02-29", EdtfPrecision.Season)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("-004X", "-0049-01-01", "-0040-12-31", EdtfPrecision.Decade)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", EdtfPrecision.Day)]
    [InlineData("2019-12-27T19:20:00", "2019-12-27", "2019-12-27", EdtfPrecision.Time)]
    public void A_date_spans_the_days_that_it_can_mean(string written, string earliest, string latest, EdtfPrecision precision)
    {
        var date = Read(written);
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.False(date.IsInterval);
    }

    [Theory]
    [InlineData("2019-12-29", false, false)]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("Y170000002?", true, false)]
    [InlineData("2001-21~", false, true)]
    [InlineData("1984~/2004-06", false, true)]
    [InlineData("1984/2004-06?", true, false)]
    [InlineData("1984?/2004%", true, true)]
    [InlineData("2019~/..", false, true)]
    public void Doubt_and_estimate_are_read_at_either_end(string written, bool uncertain, bool approximate)
    {
        var date = Read(written);
        Assert.Equal(uncertain, date.IsUncertain);
        Assert.Equal(approximate, date.IsApproximate);
    }

    [Theory]
    [InlineData("T23:20:30", 23, 20, 30, null)]
    [InlineData("T23:20:30Z", 23, 20, 30, 0)]
    [InlineData("T23:20:30-04", 23, 20, 30, -240)]
    [InlineData("T23:20:30+04:30", 23, 20, 30, 270)]
    [InlineData("T24:00:00", 24, 0, 0, null)]
    [InlineData("T19:20", 19, 20, 0, null)]
    [InlineData("T19:20+03", 19, 20, 0, 180)]
    public void A_time_keeps_its_clock(string time, int hour, int minute, int second, int? minutesFromUtc)
    {
        var offset = minutesFromUtc is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null;
        Assert.Equal(new EdtfTime(hour, minute, second, offset), Read("1985-04-12" + time).Start.Date!.Time);
    }

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Month)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Day)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Year)]
    [InlineData("2019-12/2019-12-05", "2019-12-01", "2019-12-05", EdtfPrecision.Month)]
    [InlineData("-0043/0014", "-0043-01-01", "0014-12-31", EdtfPrecision.Year)]
    [InlineData("../2020-01", "", "2020-01-31", EdtfPrecision.Month)]
    [InlineData("/2020", "", "2020-12-31", EdtfPrecision.Year)]
    [InlineData("2019-12-29/..", "2019-12-29", "", EdtfPrecision.Day)]
    [InlineData("2019/", "2019-01-01", "", EdtfPrecision.Year)]
    public void An_interval_runs_from_its_first_day_to_its_last(string written, string earliest, string latest, EdtfPrecision precision)
    {
        var interval = Read(written);
        Assert.True(interval.IsInterval);
        Assert.Equal(earliest, interval.Earliest.ToString());
        Assert.Equal(latest, interval.Latest.ToString());
        Assert.Equal(precision, interval.Precision);
    }

    [Fact]
    public void An_open_end_is_no_unknown_end()
    {
        Assert.True(Read("2019/..").End is { IsOpen: true, IsUnknown: false });
        Assert.True(Read("2019/").End is { IsOpen: false, IsUnknown: true });
        Assert.True(Read("2019").End is { IsOpen: false, IsUnknown: false });
    }

    [Theory]
    [InlineData("2019-12-29", true)]
    [InlineData("2019-12-29T10:00:00Z", true)]
    [InlineData("2019-12-29/2019-12-29", true)]
    [InlineData("2019-12-29~", false)]
    [InlineData("2019-12", false)]
    [InlineData("2019-12-XX", false)]
    [InlineData("2019-12-29/..", false)]
    public void Only_an_unqualified_day_is_exactly_one_day(string written, bool exact) => Assert.Equal(exact, Read(written).IsExactDay);

    [Property]
    public bool Reading_never_throws_and_keeps_what_was_written(string? text)
    {
        var isDate = Edtf.TryParse(text ?? "", out var date, out var problem);
        return isDate ? date!.ToString() == text && problem.Length == 0 : date is null && problem.Length > 0;
    }

    [Property]
    public bool Every_day_of_the_calendar_is_read(DateTime moment)
    {
        var written = $"{moment:yyyy-MM-dd}";
        return Edtf.TryParse(written, out var date, out _) && date.IsExactDay && date.Earliest.ToString() == written;
    }

    private static Edtf Read(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var problem), problem);
        return date;
    }
}
