using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

/// <summary>What a quotation loses at its ends. The quotation stands between bars.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class SentenceCutTests
{
    [Theory]
    [InlineData("|The dam will hold| unless it rains.", "unless it rains")]
    [InlineData("|The dam will hold|, if only until Friday.", "if only until Friday")]
    [InlineData("|The dam will hold| — but only for a day or two, they said, and then no more.", "but only for a day or two, they")]
    [InlineData("|24 people were killed| or hurt.", "or hurt")]
    [InlineData("It cost |1.5| million.", "million")]
    [InlineData("|The dam broke|, the mayor said.", "the mayor said")]
    [InlineData("|The dam broke|, said the mayor of the town.", "said the mayor of the town")]
    [InlineData("|The dam broke,| rescuers in the north reported on Monday.", "rescuers in the north reported on Monday")]
    [InlineData("|The dam will hold|\nunless it rains.", "unless it rains")]
    public void Limit_behind_a_quotation_is_found(string text, string limit) => Assert.Equal(limit, Behind(text));

    [Theory]
    [InlineData("|The dam will hold.| If it rains, it will not.")]
    [InlineData("|The dam will hold|. Unless it rains.")]
    [InlineData("|The dam will hold|\n\nunless otherwise noted")]
    [InlineData("|The dam will hold|\nUnless otherwise noted")]
    [InlineData("|The dam| will hold if it does not rain.")]
    [InlineData("|The dam broke|, or so it seemed.")]
    [InlineData("|24 people died| in the flood.")]
    [InlineData("|The dam broke|, and the mayor said that nobody was hurt.")]
    [InlineData("|The dam broke|, the mayor said that nobody was hurt.")]
    [InlineData("|The dam broke| onlyish")]
    [InlineData("|“The dam will hold.”| Unless it rains.")]
    [InlineData("|hundreds| if not thousands")]
    public void What_only_follows_is_no_limit(string text) => Assert.Null(Behind(text));

    [Theory]
    [InlineData("The dam did not |break|.", "not")]
    [InlineData("He denied that |the dam broke|.", "denied that")]
    [InlineData("There is no evidence that |the dam broke|.", "no evidence that")]
    [InlineData("Up to |24 people| died.", "Up to")]
    [InlineData("At least\n|24 people| died.", "At least")]
    [InlineData("Rescuers said that |the dam broke|.", "said that")]
    public void Limit_before_a_quotation_is_found(string text, string limit)
    {
        var (plain, quoted) = Barred(text);
        Assert.Equal(limit, SentenceCut.Before(plain, quoted, withAttribution: true)?.In(plain).Replace('\n', ' '));
    }

    [Theory]
    [InlineData("It did not. |The dam broke|.")]
    [InlineData("It talked about |the dam|.")]
    [InlineData("The knot |broke|.")]
    [InlineData("|The dam broke|.")]
    public void What_only_goes_before_is_no_limit(string text)
    {
        var (plain, quoted) = Barred(text);
        Assert.Null(SentenceCut.Before(plain, quoted, withAttribution: true));
    }

    [Fact]
    public void Attribution_is_no_limit_where_the_speaker_is_known()
    {
        var (plain, quoted) = Barred("|The dam broke|, the mayor said.");
        Assert.Null(SentenceCut.Behind(plain, quoted, withAttribution: false));
    }

    [Property]
    public bool Any_stretch_of_any_text_can_be_asked_about(ForeignText text, int first, int second)
    {
        var value = text.Value;
        var (a, b) = ((int)((uint)first % (value.Length + 1)), (int)((uint)second % (value.Length + 1)));
        var span = new TextSpan(Math.Min(a, b), Math.Abs(a - b));
        return IsIn(SentenceCut.Behind(value, span, true), span.End, value.Length)
            && IsIn(SentenceCut.Before(value, span, true), 0, span.Start)
            && IsIn(SentenceCut.Next(value, span.End), span.End, value.Length)
            && (SentenceCut.BeginsSentence(value, span.Start) | SentenceCut.EndsSentence(value, span.End) | true);
    }

    private static bool IsIn(TextSpan? span, int start, int end) => span is not { } found || (found.Start >= start && found.End <= end);

    private static string? Behind(string text)
    {
        var (plain, quoted) = Barred(text);
        return SentenceCut.Behind(plain, quoted, withAttribution: true)?.In(plain);
    }

    private static (string Text, TextSpan Quoted) Barred(string text)
    {
        var (first, last) = (text.IndexOf('|', StringComparison.Ordinal), text.LastIndexOf('|'));
        return (text.Replace("|", "", StringComparison.Ordinal), new(first, last - first - 1));
    }
}
