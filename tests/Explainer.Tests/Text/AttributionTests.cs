using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class AttributionTests
{
    [Theory]
    [InlineData("The driver had slept, police said.", "police said")]
    [InlineData("“The well is safe,” said the mayor on Monday.", "said the mayor on Monday")]
    [InlineData("According to workers, the mill leaked.", "According to workers")]
    [InlineData("The mill leaked, according to workers.", "according to workers")]
    [InlineData("A witness told the court that the gate was open.", "A witness told")]
    [InlineData("The vaccine, the maker says, protects children.", "the maker says")]
    [InlineData("The nurse is accused of fraud.", "is accused of")]
    public void The_words_that_leave_a_sentence_to_somebody_are_found(string text, string words) =>
        Assert.Equal(words, Of(text)?.Span.In(text));

    [Theory]
    [InlineData("The bridge, which critics say was badly built, fell.")]
    [InlineData("The law says that drivers must wear vests.")]
    [InlineData("According to plan, the tunnel was opened.")]
    [InlineData("The envoy, who was said to be ill, came.")]
    [InlineData("The crew were told to leave.")]
    [InlineData("The dam broke in the night.")]
    [InlineData("The mayor did not say that it broke.")]
    public void A_sentence_that_stands_for_itself_has_none(string text) => Assert.Null(Of(text));

    [Property]
    public bool Its_parts_lie_in_the_text(ForeignText text)
    {
        var read = new ReadText(text.Value + ", police said, " + text.Value);
        return read.Sentences.All(sentence => Attribution.Of(read, sentence) is not { } found
            || (found.Span.End <= read.Value.Length && found.Source.End <= read.Value.Length && found.Content.End <= read.Value.Length && found.Content.Length > 0));
    }

    private static Attribution? Of(string text) => Attribution.Of(new ReadText(text), new(0, text.Length));
}
