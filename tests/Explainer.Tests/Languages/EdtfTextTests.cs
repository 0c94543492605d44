using Explainer.Languages;
using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Languages;

public sealed class EdtfTextTests
{
    [Theory]
    [InlineData("2019-12-29", "29 December 2019")]
    [InlineData("2019-12-09", "9 December 2019")]
    [InlineData("2019-12", "December 2019")]
    [InlineData("2019", "2019")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-24", "winter 2001")]
    [InlineData("201X", "the 2010s")]
    [InlineData("200X", "the 2000s")]
    [InlineData("20XX", "a year between 2000 and 2099")]
    [InlineData("000X", "a year between 1 BC and AD 9")]
    [InlineData("2019-XX", "a month in 2019")]
    [InlineData("2019-12-XX", "a day in December 2019")]
    [InlineData("2019-XX-XX", "a day in 2019")]
    public void A_date_reads_as_closely_as_it_is_known(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("-0043", "44 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("0043", "AD 43")]
    [InlineData("Y170000002", "170,000,002")]
    [InlineData("Y-170000002", "170,000,003 BC")]
    public void Years_far_back_and_far_off_say_their_era(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("2019-12-29~", "about 29 December 2019")]
    [InlineData("2019?", "possibly 2019")]
    [InlineData("2019-12%", "possibly about December 2019")]
    [InlineData("1985-04-XX?", "possibly a day in April 1985")]
    public void Doubt_and_estimate_are_said(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("2019-12-27/2019-12-29", "27–29 December 2019")]
    [InlineData("2019-11-27/2019-12-03", "27 November – 3 December 2019")]
    [InlineData("2019-12-27/2020-01-03", "27 December 2019 – 3 January 2020")]
    [InlineData("2019-11/2019-12", "November–December 2019")]
    [InlineData("2019-12/2020-01", "December 2019 – January 2020")]
    [InlineData("2001-21/2001-23", "spring–autumn 2001")]
    [InlineData("2019/2020", "2019–2020")]
    [InlineData("2019-12-29/2019-12-29", "29 December 2019")]
    [InlineData("2004-06-11/2006", "11 June 2004 – 2006")]
    [InlineData("1984~/2004-06?", "about 1984 – possibly June 2004")]
    [InlineData("2019-12-27~/2019-12-29", "about 27 December 2019 – 29 December 2019")]
    [InlineData("-0043/0014", "44 BC – AD 14")]
    [InlineData("2019-12-XX/2019-12-XX", "a day in December 2019")]
    public void An_interval_says_once_what_both_ends_share(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("../2020-01", "up to January 2020")]
    [InlineData("2019/..", "from 2019 on")]
    [InlineData("/2020", "until 2020, from an unknown date")]
    [InlineData("2019-12/", "from December 2019 until an unknown date")]
    [InlineData("../2020~", "up to about 2020")]
    public void An_open_end_and_an_unknown_one_read_differently(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("2019-12-29", "[29 December 2019]")]
    [InlineData("2019-12-27/2019-12-29", "[27]–[29 December 2019]")]
    [InlineData("2019-11-27/2019-12-03", "[27 November] – [3 December 2019]")]
    [InlineData("2019-12-27/2020-01-03", "[27 December 2019] – [3 January 2020]")]
    [InlineData("2019-11/2019-12", "[November]–[December 2019]")]
    [InlineData("2001-21/2001-23", "spring–autumn 2001")]
    [InlineData("2019-12-27~/2019-12-29", "about 27 December 2019 – [29 December 2019]")]
    [InlineData("../2020-01", "up to [January 2020]")]
    [InlineData("2019-12/", "from [December 2019] until an unknown date")]
    public void Each_known_end_of_an_interval_has_its_own_words(string written, string words) =>
        Assert.Equal(words, string.Concat(Language.English.RunsOf(Read(written)).Select(run => run.Machine is null ? run.Text : $"[{run.Text}]")));

    [Theory]
    [InlineData("2019-12-27T19:20:00+03:00", "27 December 2019, 19:20 (UTC+3)")]
    [InlineData("2019-12-27T19:20:30+04:30", "27 December 2019, 19:20:30 (UTC+4:30)")]
    [InlineData("2019-12-27T09:05:00-05", "27 December 2019, 09:05 (UTC−5)")]
    [InlineData("2019-12-27T09:05:00-03:30", "27 December 2019, 09:05 (UTC−3:30)")]
    [InlineData("2019-12-27T19:20:00Z", "27 December 2019, 19:20 (UTC)")]
    [InlineData("2019-12-27T24:00:00", "27 December 2019, 24:00")]
    public void A_time_says_how_far_its_clock_is_from_UTC(string written, string words) => Assert.Equal(words, Words(written));

    [Theory]
    [InlineData("2019-12-29", "2019-12-29")]
    [InlineData("2019-12", "2019-12")]
    [InlineData("0043", "0043")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("2019-12-27T19:20+03", "2019-12-27T19:20:00+03:00")]
    [InlineData("2019-12-27T19:20:30-03:30", "2019-12-27T19:20:30-03:30")]
    [InlineData("2019-12-27T19:20:00Z", "2019-12-27T19:20:00Z")]
    [InlineData("2019-12-27T19:20:00", "2019-12-27T19:20:00")]
    [InlineData("2019-12-27T24:00:00", null)]
    [InlineData("2019~", null)]
    [InlineData("2019-12-XX", null)]
    [InlineData("2019-XX", null)]
    [InlineData("201X", null)]
    [InlineData("2001-21", null)]
    [InlineData("-0043", null)]
    [InlineData("0000", null)]
    [InlineData("2019/2020", null)]
    public void HTML_gets_a_value_only_where_it_has_a_form_for_it(string written, string? html) => Assert.Equal(html, Read(written).ToHtml());

    [Property]
    public bool Words_for_a_day_never_depend_on_the_machine(DateTime moment) =>
        moment.Year < 1000 || Words($"{moment:yyyy-MM-dd}") == $"{moment.Day} {moment:MMMM} {moment.Year}";

    private static string Words(string written) => Language.English.TextOf(Read(written));

    private static Edtf Read(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var problem), problem);
        return date;
    }
}
