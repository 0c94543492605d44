using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class DifferingWordsTests
{
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
    public void Words_that_only_one_text_has_are_marked(string ours, string theirs, string inOurs, string inTheirs, string? first)
    {
        var differing = DifferingWords.Between(ours, theirs);
        Assert.Equal(inOurs, string.Join('|', differing.Ours.Select(span => span.In(ours))));
        Assert.Equal(inTheirs, string.Join('|', differing.Theirs.Select(span => span.In(theirs))));
        Assert.Equal(first, differing.First?.In(ours));
    }

    [Fact]
    public void Of_very_long_texts_all_between_their_like_ends_differs()
    {
        static string Long(string word) => $"begin {string.Concat(Enumerable.Repeat(word + " ", 2000))}end";
        var differing = DifferingWords.Between(Long("one"), Long("two"));
        Assert.Equal(Long("one")["begin ".Length..^" end".Length], Assert.Single(differing.Ours).In(Long("one")));
    }

    [Property]
    public bool Stretches_are_in_order_within_their_text_and_not_empty(ForeignText ours, ForeignText theirs)
    {
        var differing = DifferingWords.Between(ours.Value, theirs.Value);
        return AreApart(differing.Ours, ours.Value) && AreApart(differing.Theirs, theirs.Value);
    }

    [Property]
    public bool A_text_does_not_differ_from_itself(ForeignText text)
    {
        var plain = text.Value.Replace('[', '(');
        return DifferingWords.Between(plain, plain) is { Ours.Count: 0, Theirs.Count: 0, First: null };
    }

    private static bool AreApart(IReadOnlyList<TextSpan> spans, string text) =>
        spans.All(span => span.Length > 0 && span.End <= text.Length) && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
}
