using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class QuoteContextTests
{
    private const string Source = "He said: “It was a mistake.” She said it was a mistake, too. Nobody thinks it was a mistake today.";

    [Theory]
    [InlineData("She said", null, 2)]
    [InlineData("thinks", null, 3)]
    [InlineData("thinks ", "", 3)]
    [InlineData(null, ", too", 2)]
    [InlineData(null, "today", 3)]
    [InlineData("said", "too", 2)]
    public void Prefix_and_suffix_single_out_one_place(string? prefix, string? suffix, int place)
    {
        var found = Assert.IsType<QuoteMatch.Once>(Find(new("was a mistake", prefix is null ? null : prefix + " it", suffix)));
        Assert.Equal(place, Source[..found.Place.Whole.End].Split("was a mistake").Length - 1);
    }

    [Fact]
    public void Punctuation_between_prefix_and_words_makes_no_difference()
    {
        var found = Assert.IsType<QuoteMatch.Once>(Find(new("It was a mistake", "He said")));
        Assert.Equal(10, found.Place.Whole.Start);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("it", null)]
    [InlineData("they thought", null)]
    [InlineData("She said it", "today")]
    [InlineData("", " ")]
    public void What_prefix_and_suffix_leave_open_stays_open(string? prefix, string? suffix) =>
        Assert.InRange(Assert.IsType<QuoteMatch.Several>(Find(new("was a mistake", prefix, suffix))).Places.Count, 2, 3);

    [Fact]
    public void A_prefix_that_fits_nowhere_does_not_hide_the_only_place() =>
        Assert.IsType<QuoteMatch.Once>(Find(new("mistake today", "no such words")));

    [Fact]
    public void A_prefix_chooses_the_first_piece_and_a_suffix_the_last()
    {
        var text = NormalText.Of("red one, blue one, green two, grey two.");
        var found = Assert.IsType<QuoteMatch.Once>(QuoteMatcher.Find(text, new("one […] two", "red", ".")));
        Assert.Equal(["one", "two"], found.Place.Pieces.Select(piece => piece.In(text.Original)));
        Assert.Equal("one, blue one, green two, grey two", found.Place.Whole.In(text.Original));
    }

    private static QuoteMatch Find(TextQuote quote) => QuoteMatcher.Find(NormalText.Of(Source), quote);
}
