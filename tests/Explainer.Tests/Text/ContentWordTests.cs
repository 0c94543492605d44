using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class ContentWordTests
{
    [Theory]
    [InlineData("The council’s Upper-Karvan report was not closed.", "council|Upper|Karvan|report|closed")]
    [InlineData("It told us of the US", "told|US")]
    [InlineData("", "")]
    public void Words_that_say_something_are_told_from_the_others(string text, string words) =>
        Assert.Equal(words, string.Join('|', new ReadText(text).ContentWords.Select(word => word.Span.In(text))));

    [Theory]
    [InlineData("closing", "closed")]
    [InlineData("carries", "carry")]
    [InlineData("stopped", "stop")]
    [InlineData("sold", "selling")]
    [InlineData("Kata'ib", "kataib")]
    [InlineData("café", "CAFE")]
    public void Inflections_have_one_stem(string one, string other) => Assert.Equal(WordStem.Of(one).Stem, WordStem.Of(other).Stem);

    [Theory]
    [InlineData("Hizballah", "Hezbollah", true)]
    [InlineData("Müller", "Mueller", true)]
    [InlineData("Kyiv", "Kiev", true)]
    [InlineData("Yusuf", "Yousef", true)]
    [InlineData("Iraq", "Iraqi", true)]
    [InlineData("France", "French", true)]
    [InlineData("St", "Saint", true)]
    [InlineData("Linnet", "Dorn", false)]
    [InlineData("Marta", "Peter", false)]
    [InlineData("Iran", "Iraq", false)]
    public void Spellings_of_a_name_are_one_name(string one, string other, bool same) => Assert.Equal(same, NameVariants.Are(one, other));

    [Property]
    public bool They_follow_one_another_and_every_word_has_a_stem(ForeignText text)
    {
        var end = 0;
        foreach (var word in new ReadText(text.Value).ContentWords)
        {
            if (word.Span.Start < end || word.Span.Length < 1 || word.Span.End > text.Value.Length || !NameVariants.Are(word.Span.In(text.Value), word.Span.In(text.Value)))
                return false;
            end = word.Span.End;
        }
        return true;
    }
}
