using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class QuoteBracketTests
{
    [Theory]
    [InlineData("The strikes […] killed 25.", "The strikes|killed 25.")]
    [InlineData("The strikes [...] five sites [ … ] 25.", "The strikes|five sites|25.")]
    [InlineData("[…] hit five sites […]", "hit five sites")]
    [InlineData("strikes […][…] killed", "strikes|killed")]
    [InlineData("strikes[…]killed", "strikes|killed")]
    public void An_omission_parts_a_quotation_into_pieces_in_order(string quotation, string pieces)
    {
        const string source = "The strikes on Sunday hit five sites in Iraq and Syria and killed 25.";
        Assert.Equal(pieces, string.Join('|', Once(source, quotation).Pieces.Select(piece => piece.In(source))));
    }

    [Theory]
    [InlineData("killed 25 […] The strikes")]
    [InlineData("The strikes […] killed […] five")]
    [InlineData("The strikes […] killed thirty")]
    public void Pieces_out_of_order_are_not_found(string quotation) =>
        Assert.IsType<QuoteMatch.Absent>(Find("The strikes on Sunday hit five sites and killed 25.", quotation));

    [Theory]
    [InlineData("one x one two", "one […] two", "one two")]
    [InlineData("one two x two", "one […] two", "one two")]
    [InlineData("one x one y two z three", "one […] two […] three", "one y two z three")]
    public void Pieces_are_taken_where_they_stand_closest_together(string source, string quotation, string whole) =>
        Assert.Equal(whole, Once(source, quotation).Whole.In(source));

    [Fact]
    public void Pieces_that_stand_together_twice_are_found_twice()
    {
        var places = Assert.IsType<QuoteMatch.Several>(Find("one a two, one b two", "one […] two")).Places;
        Assert.Equal([0, 11], places.Select(place => place.Whole.Start));
    }

    [Theory]
    [InlineData("He told the prime minister of Iraq", "He told [Abdul-Mahdi] of Iraq", "Abdul-Mahdi=the prime minister")]
    [InlineData("He told him so", "He told him [the PM] so", "the PM=")]
    [InlineData("He told him, in short, no", "He told [Trump], in short", "Trump=him")]
    [InlineData("said the strikes hit", "[T]he strikes", "T=t")]
    [InlineData("said the strikes hit", "said [T]he strikes", "T=t")]
    [InlineData("they attacked bases", "they attack[ing] bases", "ing=ed")]
    [InlineData("they attack bases", "they attack[ed]", "ed=")]
    [InlineData("he said no", "[The PM] said no", "The PM=")]
    [InlineData("a b c d", "a [x] c [y] d", "x=b|y=")]
    [InlineData("a b c", "a [x] [y] c", "x y=b")]
    public void An_insertion_stands_for_nothing_or_for_other_words(string source, string quotation, string insertions) =>
        Assert.Equal(insertions, string.Join('|', Once(source, quotation).Insertions.Select(one => $"{one.Words}={one.Replaced.In(source)}")));

    [Fact]
    public void An_insertion_stands_for_up_to_a_dozen_words()
    {
        Assert.IsType<QuoteMatch.Once>(Find("a 1 2 3 4 5 6 7 8 9 10 11 12 b", "a [x] b"));
        Assert.IsNotType<QuoteMatch.Once>(Find("a 1 2 3 4 5 6 7 8 9 10 11 12 13 b", "a [x] b"));
    }

    [Theory]
    [InlineData("he [the PM] said no. he said no.", "he [the PM] said", "he [the PM] said")]
    [InlineData("he [the PM] said no, firmly, to them", "he [the PM] said […] them", "he [the PM] said|them")]
    [InlineData("[The PM] said no to them", "[The PM] said […] them", "[The PM] said|them")]
    [InlineData("no, said he [the PM] to them", "no […] he [the PM]", "no|he [the PM]")]
    [InlineData("he said [...] no", "he said […] no", "he said [...] no")]
    [InlineData("a [one two three four five six seven eight nine ten eleven twelve thirteen] b c", "a [one two three four five six seven eight nine ten eleven twelve thirteen] b […] c",
        "a [one two three four five six seven eight nine ten eleven twelve thirteen] b|c")]
    public void Brackets_of_the_sources_own_come_first_and_are_no_insertion(string source, string quotation, string pieces)
    {
        var place = Once(source, quotation);
        Assert.Equal(pieces, string.Join('|', place.Pieces.Select(piece => piece.In(source))));
        Assert.Empty(place.Insertions);
    }

    [Theory]
    [InlineData("see [note", "see [note")]
    [InlineData("see note] there", "note] there")]
    public void A_bracket_alone_is_a_character_like_others(string source, string quotation) => Assert.IsType<QuoteMatch.Once>(Find(source, quotation));

    private static QuotePlace Once(string source, string quotation) => Assert.IsType<QuoteMatch.Once>(Find(source, quotation)).Place;

    private static QuoteMatch Find(string source, string quotation) => QuoteMatcher.Find(NormalText.Of(source), new(quotation));
}
