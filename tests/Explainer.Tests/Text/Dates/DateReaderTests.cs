using System.Globalization;
using Explainer.Text.Dates;
using Xunit;

namespace Explainer.Tests.Text.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("on 29 December 2019", "29 December 2019", "2019-12-29")]
    [InlineData("on December 29, 2019.", "December 29, 2019", "2019-12-29")]
    [InlineData("on the 29th of December, 2019", "29th of December, 2019", "2019-12-29")]
    [InlineData("on Dec. 29 at noon", "Dec. 29", "?-12-29")]
    [InlineData("on 29 Dec", "29 Dec", "?-12-29")]
    [InlineData("dated 2019-12-29", "2019-12-29", "2019-12-29")]
    [InlineData("dated 29/12/2019", "29/12/2019", "2019-12-29")]
    [InlineData("dated 12/29/2019", "12/29/2019", "2019-12-29")]
    [InlineData("am 29.12.2019.", "29.12.2019", "2019-12-29")]
    [InlineData("on Sunday, 29 December 2019", "Sunday, 29 December 2019", "2019-12-29 Sunday")]
    [InlineData("on Sunday, Dec. 29", "Sunday, Dec. 29", "?-12-29 Sunday")]
    [InlineData("the September 11 attacks", "September 11", "?-09-11")]
    [InlineData("the first of May 1920", "first of May 1920", "1920-05-01")]
    [InlineData("in December 2019", "December 2019", "2019-12")]
    [InlineData("in Dec. 2019", "Dec. 2019", "2019-12")]
    [InlineData("in December of 2019", "December of 2019", "2019-12")]
    [InlineData("in mid-December", "mid-December", "?-12 Middle")]
    [InlineData("in May Germany agreed", "May", "?-05")]
    [InlineData("In May 30 people died", "May", "?-05")]
    [InlineData("before May 2021", "May 2021", "2021-05 Before")]
    [InlineData("last December", "last December", "?-12 -1")]
    [InlineData("in 2019", "2019", "2019")]
    [InlineData("In late 2019 it", "late 2019", "2019 Late")]
    [InlineData("at the end of 2019", "end of 2019", "2019 Late")]
    [InlineData("the 2011 census", "2011", "2011")]
    [InlineData("(born 1950)", "1950", "1950")]
    [InlineData("by 2030", "2030", "2030 By")]
    [InlineData("since 1963,", "1963", "1963 Since")]
    [InlineData("the pre-2015 rules", "2015", "2015 Before")]
    [InlineData("in the 1990s", "1990s", "1990/1999")]
    [InlineData("in the late 1990s", "late 1990s", "1990/1999 Late")]
    [InlineData("in the '90s", "'90s", "90/99")]
    [InlineData("in the mid-’90s", "mid-’90s", "90/99 Middle")]
    [InlineData("in the 19th century", "19th century", "1801/1900")]
    [InlineData("a nineteenth-century house", "nineteenth-century", "1801/1900")]
    [InlineData("in the 5th century BC", "5th century BC", "-499/-400")]
    [InlineData("in 44 BC", "44 BC", "-43")]
    [InlineData("in AD 79", "AD 79", "79")]
    [InlineData("in 79 AD", "79 AD", "79")]
    [InlineData("in spring 2020", "spring 2020", "2020-03")]
    [InlineData("in the summer of 2019", "summer of 2019", "2019-06")]
    [InlineData("on Sunday", "Sunday", "Sunday")]
    [InlineData("on Sunday evening", "Sunday evening", "Sunday")]
    [InlineData("last Friday", "last Friday", "Friday -1")]
    [InlineData("said Monday.", "Monday", "Monday")]
    [InlineData("yesterday", "yesterday", "Day -1")]
    [InlineData("said today", "today", "Day 0")]
    [InlineData("the day before yesterday", "the day before yesterday", "Day -2")]
    [InlineData("earlier this month", "earlier this month", "Month 0")]
    [InlineData("last week", "last week", "Week -1")]
    [InlineData("late last year", "late last year", "Year -1 Late")]
    [InlineData("last night", "last night", "Day -1")]
    [InlineData("two weeks ago", "two weeks ago", "Week -2")]
    [InlineData("two days earlier", "two days earlier", "Day -2 from text")]
    [InlineData("the next day", "next day", "Day 1 from text")]
    [InlineData("the following year", "following year", "Year 1 from text")]
    [InlineData("27–29 December 2019", "27–29 December 2019", "2019-12-27/2019-12-29")]
    [InlineData("from 27 to 29 December 2019", "27 to 29 December 2019", "2019-12-27/2019-12-29")]
    [InlineData("December 27–29, 2019", "December 27–29, 2019", "2019-12-27/2019-12-29")]
    [InlineData("27 December – 3 January 2020", "27 December – 3 January 2020", "2019-12-27/2020-01-03")]
    [InlineData("between 2010 and 2014", "2010 and 2014", "2010/2014 between")]
    [InlineData("from 2010 to 2014", "2010 to 2014", "2010/2014")]
    [InlineData("from March to May 2020", "March to May 2020", "2020-03/2020-05")]
    [InlineData("the 2016-17 season", "2016-17", "2016/2017")]
    [InlineData("Vandermoor (12 January 1887 – 3 November 1971)", "12 January 1887 – 3 November 1971", "1887-01-12/1971-11-03")]
    public void Date_is_read_in_any_notation(string text, string words, string says)
    {
        var mention = Assert.Single(DateReader.In(text));

        Assert.Equal(words, mention.Span.In(text));
        Assert.Equal(says, Says(mention));
    }

    [Theory]
    [InlineData("27 and 29 December 2019", "2019-12-27", "2019-12-29")]
    [InlineData("on 27 December and 3 January", "?-12-27", "?-01-03")]
    [InlineData("December 27 and 29, 2019", "2019-12-27", "2019-12-29")]
    [InlineData("the 19th and 20th centuries", "1801/1900", "1901/2000")]
    [InlineData("in June and July 2020", "2020-06", "2020-07")]
    [InlineData("on Friday and Sunday", "Friday", "Sunday")]
    public void Each_date_of_a_list_is_read(string text, params string[] says) => Assert.Equal(says, DateReader.In(text).Select(Says));

    [Theory]
    [InlineData("It may be 5 metres high.")]
    [InlineData("May it please the court")]
    [InlineData("They march on Rome.")]
    [InlineData("the March on Washington")]
    [InlineData("a minister, April Jones, agreed")]
    [InlineData("1,500 people")]
    [InlineData("at least 2000 people")]
    [InlineData("a 2000-year-old vase")]
    [InlineData("$2000")]
    [InlineData("at 1900 GMT")]
    [InlineData("a 3–1 victory")]
    [InlineData("born in 63")]
    [InlineData("at 1600 Pennsylvania Avenue")]
    [InlineData("a man in his 90s")]
    [InlineData("They agreed.[4]")]
    [InlineData("for two days")]
    [InlineData("COVID-19")]
    [InlineData("the last week of it")]
    public void What_is_no_date_is_passed_over(string text) => Assert.Empty(DateReader.In(text));

    [Theory]
    [InlineData("a Boeing 1900 crashed")]
    [InlineData("in 2000 homes")]
    [InlineData("Bloody Sunday was")]
    [InlineData("the Sunday Times")]
    public void What_may_be_something_else_is_doubtful(string text) => Assert.True(Assert.Single(DateReader.In(text)).IsDoubtful);

    internal static string Says(DateMention mention)
    {
        var words = new List<string>();
        if (mention.First != default)
            words.Add(mention.First == mention.Last ? Of(mention.First) : $"{Of(mention.First)}/{Of(mention.Last)}");
        if (mention.Weekday is { } weekday)
            words.Add(weekday.ToString());
        if (mention.Kind == DateKind.Relative)
            words.Add(mention.Unit.ToString());
        if (mention.Steps is { } steps)
            words.Add(steps.ToString(CultureInfo.InvariantCulture));
        if (mention.Part != DatePart.Whole)
            words.Add(mention.Part.ToString());
        if (mention.Bound is DateBound.Before or DateBound.By or DateBound.After || (mention.Bound == DateBound.Since && mention.Kind == DateKind.Year))
            words.Add(mention.Bound.ToString());
        if (mention.IsFromText)
            words.Add("from text");
        if (mention.Stretch == DateStretch.Between)
            words.Add("between");
        return string.Join(' ', words);
    }

    private static string Of(PartialDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(date.Year is { } year ? year : "?")}{(date.Month is { } month ? $"-{month:00}" : "")}{(date.Day is { } day ? $"-{day:00}" : "")}");
}
