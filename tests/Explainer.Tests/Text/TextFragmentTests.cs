using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

/// <summary>Words that lead a browser to a place in a page.</summary>
public sealed class TextFragmentTests
{
    private const string Page = """
        The flood of 2020
        The rain came first. We found that at least 24 people died on Thursday, most of them in Lowtown, before noon.
        "The dam is whole," the mayor said. She didn't say who had looked at the dam, or when.
        The dam is whole, and the dam is dry: that was the headline on Friday.
        """;

    private static readonly string[] Vocabulary = ["the", "dam", "a-b", "broke", "noon,", "x & y", "Dam", "can't", "1,500", "«so»", "été", "broke.", "\n", "THE"];

    [Theory]
    [InlineData("at least 24 people died on Thursday", "#:~:text=at%20least%2024,died%20on%20Thursday")]
    [InlineData("The rain came first.", "#:~:text=The%20rain%20came%20first.")]
    [InlineData("The flood of 2020", "#:~:text=The%20flood%20of%202020")]
    [InlineData("dam is dry", "#:~:text=dam%20is%20dry")]
    // The same words stand in a sentence before, so that those round them tell which are meant.
    [InlineData("the mayor said. She didn't say who had looked at the dam", "#:~:text=the%20mayor%20said.,at%20the%20dam")]
    public void Fragment_is_the_shortest_that_leads_to_the_words(string words, string expected) => Assert.Equal(expected, To(words)?.ToString());

    [Fact]
    public void Words_that_come_before_are_told_apart_by_what_stands_round_the_place()
    {
        const string twice = "The dam held. It was old.\nThe dam held. It was new.";
        var second = twice.LastIndexOf("The dam held.", StringComparison.Ordinal);
        var fragment = new TextFragmentChoice(NormalText.Of(twice)).For(new TextSpan(second, "The dam held.".Length));
        Assert.Equal("#:~:text=It%20was%20old.-,The%20dam%20held.", fragment!.ToString());
    }

    [Theory]
    [InlineData("didn")] // the middle of a word
    [InlineData("4 people died")]
    [InlineData("The flood of 2020\nThe rain")] // longer than a block, and too short to be named by both its ends
    public void Place_that_no_browser_finds_has_no_fragment(string words) => Assert.Null(To(words));

    [Fact]
    public void Signs_of_the_directive_are_escaped() =>
        Assert.Equal("#:~:text=a%2Db%2C%20c%20%26%20d,%C3%A9t%C3%A9", new TextFragment("a-b, c & d", "été").ToString());

    [Theory]
    [InlineData("THE DAM IS WHOLE", null, null, null, "The dam is whole")]
    [InlineData("dam is", "dry", null, null, "dam is whole,\" the mayor said. She didn't say who had looked at the dam, or when.\nThe dam is whole, and the dam is dry")]
    [InlineData("dam is", null, "and the", null, "dam is")]
    [InlineData("The dam", null, null, "is whole, and", "The dam")]
    [InlineData("people", null, null, null, "people")]
    [InlineData("peopl", null, null, null, null)]
    [InlineData("flood of 2020 The rain", null, null, null, null)]
    [InlineData("noon", "Lowtown", null, null, null)]
    public void First_place_that_fits_is_found_by_whole_words_in_any_case_within_a_block(string start, string? end, string? prefix, string? suffix, string? expected) =>
        Assert.Equal(expected, new TextFragment(start, end, prefix, suffix).Find(NormalText.Of(Page))?.In(Page));

    [Property(MaxTest = 300)]
    public bool Fragment_leads_where_the_quotation_was_found_and_keeps_its_words_when_it_is_read(byte[] picks, byte from, byte count)
    {
        var words = picks.Select(pick => Vocabulary[pick % Vocabulary.Length]).ToList();
        var page = string.Join(' ', words);
        var quotation = string.Join(' ', words.Skip(from % (words.Count + 1)).Take(count % 20));
        if (QuoteMatcher.Find(NormalText.Of(page), new TextQuote(quotation)) is not QuoteMatch.Once { Place.Whole: var place })
            return true;
        var fragment = new TextFragmentChoice(NormalText.Of(page)).For(place);
        return fragment is null || (Read(fragment.ToString()) == fragment && Read(fragment.ToString()).Find(NormalText.Of(page)) == place);
    }

    // As a browser reads it: the grammar of the specification.
    private static TextFragment Read(string written)
    {
        Assert.StartsWith("#:~:text=", written, StringComparison.Ordinal);
        var terms = written["#:~:text=".Length..].Split(',').ToList();
        string? prefix = null, suffix = null;
        if (terms[0].EndsWith('-'))
            (prefix, terms) = (terms[0][..^1], terms[1..]);
        if (terms[^1].StartsWith('-'))
            (suffix, terms) = (terms[^1][1..], terms[..^1]);
        Assert.InRange(terms.Count, 1, 2);
        Assert.DoesNotContain('&', written);
        return new(Decode(terms[0])!, terms.Count > 1 ? Decode(terms[1]) : null, Decode(prefix), Decode(suffix));
    }

    private static string? Decode(string? term) => term is null ? null : Uri.UnescapeDataString(term);

    private static TextFragment? To(string words) =>
        new TextFragmentChoice(NormalText.Of(Page)).For(new TextSpan(Page.IndexOf(words, StringComparison.Ordinal), words.Length));
}
