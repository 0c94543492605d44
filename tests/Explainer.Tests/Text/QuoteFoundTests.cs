using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class QuoteFoundTests
{
    private const string Source =
        """
        The U.S. military struck five sites. “We will not stand for it,” he said.
        At least 1,500 people can’t go home; the base’s gate is part of a so-called
        “red zone”. The strikes killed 25.
        """;

    [Theory]
    [InlineData("The U.S. military struck five sites.")]
    [InlineData("the base’s gate")]
    [InlineData("the base's gate")]
    [InlineData("\"We will not stand for it,\" he said. At least 1,500 people")]
    [InlineData("stand for it")]
    [InlineData("the base")]
    [InlineData("so-called “red zone”")]
    [InlineData("so-called ‘red zone’")]
    [InlineData("called")]
    [InlineData("  killed   25. ")]
    public void A_quotation_is_found_whatever_its_typography(string quotation) => Assert.IsType<QuoteMatch.Once>(Find(quotation));

    [Theory]
    [InlineData("art")]
    [InlineData("500 people")]
    [InlineData("people can")]
    [InlineData("t go home")]
    [InlineData("he strikes")]
    [InlineData("the strikes killed")]
    [InlineData("struck five site")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("[…]")]
    [InlineData("[the] […] [gate]")]
    [InlineData("“.”")]
    public void Words_that_are_cut_or_changed_are_not_found(string quotation) => Assert.IsType<QuoteMatch.Absent>(Find(quotation));

    [Fact]
    public void The_place_is_in_the_authors_own_characters()
    {
        var place = Assert.IsType<QuoteMatch.Once>(Find("a so-called \"red zone\"")).Place;
        Assert.Equal("a so-called\n“red zone”", Assert.Single(place.Pieces).In(Source.ReplaceLineEndings("\n")));
        Assert.Equal(place.Pieces[0], place.Whole);
    }

    [Fact]
    public void Words_that_occur_more_than_once_are_found_at_all_places()
    {
        var places = Assert.IsType<QuoteMatch.Several>(QuoteMatcher.Find(NormalText.Of("a b a b a"), new("a b a"))).Places;
        Assert.Equal([new TextSpan(0, 5), new TextSpan(4, 5)], places.Select(place => place.Whole));
    }

    [Fact]
    public void Of_very_many_places_the_first_hundred_are_named()
    {
        var text = NormalText.Of(string.Concat(Enumerable.Repeat("a ", 10_000)));
        Assert.Equal(100, Assert.IsType<QuoteMatch.Several>(QuoteMatcher.Find(text, new("a"))).Places.Count);
    }

    [Theory]
    [InlineData("x x x x x x")]
    [InlineData("x x x y")]
    [InlineData("x y")]
    public void A_text_that_repeats_itself_hides_nothing(string end)
    {
        var text = string.Concat(Enumerable.Repeat("x ", 5_000)) + "y";
        var quotation = string.Concat(Enumerable.Repeat("x ", 4_990)) + end;
        var found = QuoteMatcher.Find(NormalText.Of(text), new(quotation));
        if (end.EndsWith('y'))
            Assert.Equal(text.Length, Assert.IsType<QuoteMatch.Once>(found).Place.Whole.End);
        else
            Assert.Equal([0, 2, 4, 6, 8], Assert.IsType<QuoteMatch.Several>(found).Places.Select(place => place.Whole.Start));
    }

    [Theory]
    [InlineData("空爆は金曜日に行われた", "金曜日")]
    [InlineData("การโจมตีทางอากาศ", "ทาง")]
    [InlineData("ударили по базе", "базе")]
    [InlineData("قصفت القاعدة يوم الجمعة", "القاعدة")]
    public void Words_of_any_script_are_found(string source, string quotation) =>
        Assert.IsType<QuoteMatch.Once>(QuoteMatcher.Find(NormalText.Of(source), new(quotation)));

    [Property(MaxTest = 1000)]
    public bool A_quotation_cut_at_word_bounds_out_of_any_text_is_found(ForeignText text, ushort first, ushort count)
    {
        var words = Words.In(text.Value).ToList();
        if (words.Count == 0)
            return true;
        var from = words[first % words.Count];
        var to = words[Math.Min(words.Count - 1, first % words.Count + count % 20)];
        var quotation = text.Value[from.Start..to.End];
        return QuoteMatcher.Find(NormalText.Of(text.Value), new(quotation)) switch
        {
            QuoteMatch.Once once => Covers(once.Place),
            QuoteMatch.Several several => several.Places.Count == 100 || several.Places.Any(Covers),
            _ => false,
        };

        bool Covers(QuotePlace place) => place.Whole.Start <= from.Start && place.Whole.End >= to.End;
    }

    [Property]
    public bool Looking_for_anything_in_anything_never_throws_and_stays_in_the_text(ForeignText text, ForeignText quotation)
    {
        TextSpan[] spans = QuoteMatcher.Find(NormalText.Of(text.Value), new(quotation.Value, "ab", null)) switch
        {
            QuoteMatch.Once once => [once.Place.Whole],
            QuoteMatch.Several several => [.. several.Places.SelectMany(place => place.Pieces)],
            QuoteMatch.WordsLeftOut left => [left.Passage, .. left.LeftOut.Select(words => words.Span)],
            QuoteMatch.Absent absent => [absent.Nearest ?? default],
            _ => [],
        };
        return Array.TrueForAll(spans, span => span.Start >= 0 && span.Length >= 0 && span.End <= text.Value.Length);
    }

    private static QuoteMatch Find(string quotation) => QuoteMatcher.Find(NormalText.Of(Source.ReplaceLineEndings("\n")), new(quotation));
}
