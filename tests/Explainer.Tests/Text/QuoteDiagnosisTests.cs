using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class QuoteDiagnosisTests
{
    private const string Source =
        """
        The Pentagon said on Sunday that it had struck five sites. The sites, three in Iraq and two in Syria,
        belong to the militia. “The strikes were in response to repeated attacks,” a spokesman said.
        Iraq’s prime minister, who had been told half an hour before, called them a dangerous escalation.
        """;

    [Theory]
    [InlineData("it had struck sites", "five=1")]
    [InlineData("The sites belong to the militia", "three in Iraq and two in Syria=7")]
    [InlineData("The Pentagon said that it struck five sites", "on Sunday=2|had=1")]
    [InlineData("prime minister called them a dangerous escalation", "who had been told half an hour before=8")]
    [InlineData("“The strikes were in response to attacks”", "repeated=1")]
    [InlineData("The Pentagon said […] The sites belong to the militia", "three in Iraq and two in Syria=7")]
    [InlineData("three in Iraq belong [firmly] to the militia", "and two in Syria=4")]
    public void Words_left_out_without_a_mark_are_named_and_counted(string quotation, string leftOut)
    {
        var match = Assert.IsType<QuoteMatch.WordsLeftOut>(Find(quotation));
        Assert.Equal(leftOut, string.Join('|', match.LeftOut.Select(words => $"{words.Span.In(Source)}={words.Count}")));
    }

    [Fact]
    public void Words_left_out_are_found_where_the_same_words_stand_in_another_order_before()
    {
        const string Text = "the the held the the the the the the the the the the the dam the held";
        var match = Assert.IsType<QuoteMatch.WordsLeftOut>(QuoteMatcher.Find(NormalText.Of(Text), new("the the the held")));
        Assert.Equal("dam", Assert.Single(match.LeftOut).Span.In(Text));
    }

    [Fact]
    public void The_passage_with_words_left_out_runs_from_the_quotations_first_word_to_its_last()
    {
        var match = Assert.IsType<QuoteMatch.WordsLeftOut>(Find("it had struck sites."));
        Assert.Equal("it had struck five sites", match.Passage.In(Source));
    }

    [Theory]
    [InlineData("it had struck six sites", "it had struck", "five sites. The sites, three in", "six sites")]
    [InlineData("the prime minister", "the", "militia. \"The strikes were in response", "prime minister")]
    [InlineData("Iraq's prime minister who had been told", "Iraq's prime minister", ", who had been told half an", "who had been told")]
    [InlineData("called them a dangerous escalation!", "called them a dangerous escalation", ".", "!")]
    [InlineData("belong to the militia […] a spokesman denied", "belong to the militia […] a spokesman", "said. Iraq's prime minister, who", "denied")]
    [InlineData("Nobody was harmed", "", "", "Nobody was harmed")]
    [InlineData("a dangerous escalation […] a spokesman said", "a dangerous escalation […]", ".", "a spokesman said")]
    public void A_quotation_that_is_absent_says_where_it_and_the_source_part(string quotation, string beginning, string source, string rest)
    {
        var match = Assert.IsType<QuoteMatch.Absent>(Find(quotation));
        Assert.Equal((beginning.Replace("…", "...", StringComparison.Ordinal), source, rest), (match.LongestBeginning, match.SourceGoesOn, match.QuotationGoesOn));
    }

    [Theory]
    [InlineData("Three sites belong to a militia", "sites, three in Iraq and two in Syria,\nbelong to the militia")]
    [InlineData("These strikes were our response to many attacks", "strikes were in response to repeated attacks")]
    [InlineData("Zebras graze peacefully", null)]
    public void The_nearest_passage_has_most_of_the_quotations_words(string quotation, string? nearest) =>
        Assert.Equal(nearest, Assert.IsType<QuoteMatch.Absent>(Find(quotation)).Nearest?.In(Source.ReplaceLineEndings("\n")));

    [Fact]
    public void Common_words_scattered_over_a_text_are_no_quotation_with_words_left_out() =>
        Assert.IsType<QuoteMatch.Absent>(Find("The on that it the in and the to"));

    [Fact]
    public void A_quotation_of_a_text_without_words_is_absent() =>
        Assert.Equal(new QuoteMatch.Absent("", "", "some words", null), QuoteMatcher.Find(NormalText.Of(" … "), new("some words")));

    private static QuoteMatch Find(string quotation) => QuoteMatcher.Find(NormalText.Of(Source.ReplaceLineEndings("\n")), new(quotation));
}
