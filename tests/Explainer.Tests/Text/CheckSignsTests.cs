using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

/// <summary>What in a sentence can be checked.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class CheckSignsTests
{
    [Theory]
    [InlineData("At least 24 people died.", "Figure")]
    [InlineData("It ended two days later.", "Date")]
    [InlineData("On 29 December 2019 two dozen died.", "Figure Date")]
    [InlineData("He called it “a terrible day”.", "Quotation")]
    [InlineData("He called it “terrible”.", "")]
    [InlineData("Jane Doe denied it.", "Report")]
    [InlineData("According to NATO it fell.", "Report")]
    [InlineData("Somebody denied it.", "")]
    [InlineData("Two envoys spoke for Iran, and they said little.", "Figure")]
    [InlineData("It was the largest strike.", "Superlative")]
    [InlineData("It was Iraq’s second-worst and most deadly year.", "Superlative")]
    [InlineData("It was the first time since the war, and the only one.", "Superlative")]
    [InlineData("The first word, the forest, the best-known guest and at the most his interest.", "")]
    [InlineData("It came later than the other.", "Comparison")]
    [InlineData("It rose by half, twice as much as before.", "Figure Comparison")]
    [InlineData("More than 24 died.", "Figure")]
    [InlineData("More than half a million died rather than flee.", "Figure")]
    [InlineData("There are two reasons for it, the second of them new.", "")]
    [InlineData("Nothing is here.", "")]
    public void Signs_are_known_by_their_kind(string text, string signs) =>
        Assert.Equal(signs, string.Join(' ', CheckSigns.In(new ReadText(text), []).Single()?.Select(sign => sign.Sign) ?? []));

    [Fact]
    public void Signs_belong_to_their_sentence_and_not_to_what_stands_aside()
    {
        var text = new ReadText("Mr. Doe saw 24 boats. He left on 2 May with 12 of them.");
        Assert.Equal(
            ["24", "12 2 May", "24", "12"],
            new[] { Of([]), Of([new(text.Value.IndexOf("2 May", StringComparison.Ordinal), 5)]) }.SelectMany(signs => signs));

        IEnumerable<string> Of(IReadOnlyList<TextSpan> silent) =>
            CheckSigns.In(text, silent).Select(signs => string.Join(' ', signs!.Select(sign => sign.At.In(text.Value))));
    }

    [Theory]
    [InlineData("We found no count of the dead.", true)]
    [InlineData("No account that we read has it.", true)]
    [InlineData("We compared 24 counts.", true)]
    [InlineData("The table below has 24 counts.", true)]
    [InlineData("See the report of 2 May.", true)]
    [InlineData("We found 24 counts of 2 May.", false)]
    [InlineData("“We did not do it,” the mayor said.", false)]
    [InlineData("The table was not found.", false)]
    [InlineData("The West went, and nothing was left.", false)]
    public void Editors_may_speak_of_their_own_work(string sentence, bool isTheirs) =>
        Assert.Equal(isTheirs, EditorialRemark.Is(sentence, new(0, sentence.Length)));

    [Property]
    public bool Signs_lie_in_their_sentences_in_any_text(ForeignText text)
    {
        var read = new ReadText(text.Value + " The 24 of 2 May said “so it is”. " + text.Value);
        var signs = CheckSigns.In(read, []);
        return signs.Count == read.Sentences.Count
            && signs.Zip(read.Sentences).All(pair => pair.First is null || pair.First.All(sign => sign.At.Start < pair.Second.End && sign.At.End > pair.Second.Start))
            && (EditorialRemark.Is(text.Value, new(0, text.Value.Length)) || text.Value.Length >= 0);
    }

    // What is not read closely must have nothing: the quick look takes no sentence for less than it is.
    [Property(MaxTest = 2000)]
    public void Sentences_that_are_passed_over_have_too_few_signs(byte[] choices)
    {
        string[] words =
        [
            "In", "in", "2019", "1,500", "2019-12-29", "29/12/2019", "'90s", "1990s", "one", "two", "a", "dozen", "half", "hundreds", "tens", "of", "thousands", "doubled", "first", "third", "last", "days", "week",
            "year", "ago", "later", "May", "Dec.", "Sunday", "today", "nineties", "century", "spring", "night", "said", "Jane Doe", "the", "largest", "most", "only", "time", "than", "twice", "as", "rose", "by",
            "“as it is said”", "\"no\"", "A320", "$5m", "3–1", "10%", "per", "cent", "they", "report", "that",
        ];
        var text = new ReadText(string.Join(' ', choices.Select(choice => words[choice % words.Length])));
        var all = CheckSigns.In(text, [], fewest: 0);

        Assert.Equal(all.Select(signs => signs!.Count >= 2), CheckSigns.In(text, [], fewest: 2).Select(signs => signs is not null));
    }
}
