using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("At least 25 people died.", "At least 31 people died.", "At least [-25-] {+31+} people died.")]
    [InlineData("The river rose.", "The river rose in the night.", "The river rose {+in the night+}.")]
    [InlineData("The river rose in the night.", "The river rose.", "The river rose [-in the night-].")]
    [InlineData("Iran fired.", "Somebody fired.", "[-Iran-] {+Somebody+} fired.")]
    [InlineData("He said, no.", "He said no.", "He said[-,-] no.")]
    [InlineData("“the militias’ base”", "\"the militias' base\"", "\"the militias' base\"")]
    [InlineData("one  two\nthree", "one two three", "one two three")]
    [InlineData("a b c d e f g h 1 i j k l m n o p q r s t u v 2 w x", "a b c d e f g h 3 i j k l m n o p q r s t u v 4 w x", "… c d e f g h [-1-] {+3+} i j k l m n … q r s t u v [-2-] {+4+} w x")]
    [InlineData("", "new words", "{+new words+}")]
    [InlineData("old words", "", "[-old words-]")]
    [InlineData("", "", "")]
    public void A_difference_marks_the_words_that_went_and_those_that_came(string then, string now, string expected) =>
        Assert.Equal(expected, WordDifference.Of(then, now).ToString());

    [Fact]
    public void Words_that_went_and_came_are_placed_in_both_texts()
    {
        var difference = WordDifference.Of("At least 25 people died.", "At most 31 people died.");

        Assert.Equal(["least 25"], difference.Deleted.Select(span => span.In(difference.Then)));
        Assert.Equal(["most 31"], difference.Inserted.Select(span => span.In(difference.Now)));
    }

    [Theory]
    [InlineData("one two three", "one two three", "", "", null)]
    [InlineData("one two three", "one 2 three", "two", "2", "two")]
    [InlineData("one three", "one two three", "", "two", "three")]
    [InlineData("one two", "one", "two", "", "two")]
    [InlineData("one", "one two", "", "two", null)]
    [InlineData("", "one", "", "one", null)]
    [InlineData("a b c d", "a x c y", "b|d", "x|y", "b")]
    [InlineData("a b c d", "a x y d", "b c", "x y", "b")]
    [InlineData("it died.", "it died,", ".", ",", ".")]
    [InlineData("“it” – died", "'it' - died", "", "", null)]
    [InlineData("it [there] died", "it died", "", "", null)]
    [InlineData("It died", "it died", "It", "it", "It")]
    [InlineData("[", "[", "", "", null)]
    public void A_quotation_is_told_from_its_source_by_the_words_that_only_one_has(string quotation, string source, string gone, string came, string? first)
    {
        var difference = WordDifference.OfQuotation(quotation, source);
        Assert.Equal(gone, string.Join('|', difference.Deleted.Select(span => span.In(quotation))));
        Assert.Equal(came, string.Join('|', difference.Inserted.Select(span => span.In(source))));
        Assert.Equal(first, difference.First?.In(quotation));
    }

    [Fact]
    public void Long_texts_with_nothing_in_common_are_told_apart_in_a_moment()
    {
        var difference = WordDifference.Of(string.Join(' ', Enumerable.Range(0, 100_000)), string.Join(' ', Enumerable.Range(200_000, 100_000)));

        Assert.Equal([DifferenceKind.Deleted, DifferenceKind.Inserted], difference.Runs.Select(run => run.Kind));
    }

    [Property]
    public bool The_runs_take_each_text_from_its_first_word_to_its_last(ForeignText then, ForeignText now)
    {
        var difference = WordDifference.Of(then.Value, now.Value);
        return Plain(then.Value) == Plain(string.Concat(difference.Runs.Select(run => run.Then.In(then.Value))))
            && Plain(now.Value) == Plain(string.Concat(difference.Runs.Select(run => run.Now.In(now.Value))))
            && difference.Runs.Where(run => run.Kind == DifferenceKind.Same).All(run => Plain(run.Then.In(then.Value)) == Plain(run.Now.In(now.Value)));
    }

    [Property]
    public bool A_text_does_not_differ_from_itself(ForeignText text) =>
        WordDifference.Of(text.Value, text.Value).Runs.All(run => run.Kind == DifferenceKind.Same);

    [Property]
    public bool Words_that_went_and_came_are_in_order_within_their_text_and_not_empty(ForeignText quotation, ForeignText source)
    {
        var difference = WordDifference.OfQuotation(quotation.Value, source.Value);
        return AreApart(difference.Deleted, quotation.Value) && AreApart(difference.Inserted, source.Value);
    }

    private static bool AreApart(IReadOnlyList<TextSpan> spans, string text) =>
        spans.All(span => span.Length > 0 && span.End <= text.Length) && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    // A mark on a letter composes with it once nothing stands between them, so that the test compares single characters.
    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => NormalText.Of(c.ToString()).Value.Trim()));
}
