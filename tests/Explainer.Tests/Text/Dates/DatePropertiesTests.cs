using Explainer.Text;
using Explainer.Text.Dates;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text.Dates;

/// <summary>What holds for the dates of any text.</summary>
[Properties(Arbitrary = [typeof(DatedText), typeof(ForeignText)])]
public sealed class DatePropertiesTests
{
    private static readonly string[] Anchors =
    [
        "2019-12-30", "2019-12", "2019", "201X", "20XX", "2019-XX", "2019-12-XX", "2019-21", "2019-12-30~", "2019-12-30?", "2019-12-27T19:20", "2019-12-01/2020-01-31", "../2020-01", "2019-12/..",
        "/2020", "2019/", "0000", "-0043-03-15", "Y170000002", "Y-170000002", "0001-01-01", "9999-12-31", "2020-02-29",
    ];

    [Property(MaxTest = 2000)]
    public void Dates_lie_in_the_text_in_order_and_apart(DatedText text) => AssertInOrder(text.Value);

    [Property]
    public void Dates_of_foreign_text_lie_in_it(ForeignText text) => AssertInOrder(text.Value);

    [Property]
    public void Any_string_can_be_read(string? text) => AssertInOrder(text ?? "");

    [Property]
    public void Every_date_can_be_resolved_against_any_day_of_issue(DatedText text)
    {
        foreach (var anchor in Anchors)
        {
            Assert.True(Edtf.TryParse(anchor, out var issued, out _), anchor);
            AssertResolved(text.Value, issued);
        }
    }

    [Theory]
    [InlineData("27 December 2019 – ")]
    [InlineData("27, 28 and ")]
    [InlineData("from May to ")]
    [InlineData("Sunday, ")]
    [InlineData("2019-")]
    [InlineData("1.1.")]
    [InlineData("the 19th and ")]
    [InlineData("two days after ")]
    [InlineData("early in the ")]
    [InlineData("’90s ")]
    [InlineData("9")]
    public void Many_repetitions_are_read(string piece) =>
        // Where the work grew with the square of the length, this would not come back.
        AssertInOrder(string.Concat(Enumerable.Repeat(piece, 200_000)));

    [Fact]
    public void A_word_between_two_dates_belongs_to_the_first() => AssertInOrder("It stopped two centuries later this year.");

    private static void AssertInOrder(string text)
    {
        var end = 0;
        foreach (var mention in DateReader.In(text))
        {
            Assert.InRange(mention.Span.Start, end, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            end = mention.Span.End;
        }
    }

    private static void AssertResolved(string text, Edtf issued)
    {
        foreach (var mention in DateReader.In(text).SelectMany(mention => mention.Ends.Append(mention)))
        {
            var readings = DateResolver.Resolve(mention, issued, mayLieAhead: true);
            Assert.All(readings.Where(_ => mention.Stretch == DateStretch.None), reading => Assert.True(reading.First <= reading.Last, $"{mention.Span.In(text)} is {reading}"));
            foreach (var reading in readings)
                _ = DateResolver.From(mention, reading);
        }
    }
}
