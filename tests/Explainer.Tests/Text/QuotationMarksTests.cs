using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said “we will not”.", "we will not")]
    [InlineData("He said \"we will not\".", "we will not")]
    [InlineData("Er sagte: „Nein“ und „so”.", "Nein|so")]
    [InlineData("Il dit « non » et «oui».", "non|oui")]
    [InlineData("Er sagte »nein« und ›so‹.", "nein|so")]
    [InlineData("Hän sanoi ”ei” ja »niin».", "ei|niin")]
    [InlineData("It was ‘a mistake’.", "a mistake")]
    [InlineData("It was 'a mistake'.", "a mistake")]
    [InlineData("‚Nein‘, sagte er", "Nein")]
    [InlineData("彼は「いいえ」と言った", "いいえ")]
    [InlineData("他说\"不\"了", "不")]
    [InlineData("(\"one\")—\"two\"; *\"three\"*", "one|two|three")]
    [InlineData("‘24 people died’", "24 people died")]
    [InlineData("say \" spaced \" here", "spaced")]
    [InlineData("of '24 people' it said", "24 people")]
    [InlineData("the number of '24' is wrong", "24")]
    [InlineData("„Nein‟ und ‛so’", "so")]
    [InlineData("＂いいえ＂と", "いいえ")]
    [InlineData("Er sagte: „Er rief ‚Nein‘ und ging“.", "Er rief ‚Nein‘ und ging|Nein")]
    public void Words_stand_in_marks_of_every_kind(string text, string words) => Assert.Equal(words, Found(text));

    [Theory]
    [InlineData("“He called it ‘a mistake’ twice”", "He called it ‘a mistake’ twice|a mistake")]
    [InlineData("\"He called it 'a mistake'\"", "He called it 'a mistake'|a mistake")]
    [InlineData("\"He called it \"a mistake\" twice\"", "He called it \"a mistake\" twice|a mistake")]
    [InlineData("« Il dit « non » »", "Il dit « non »|non")]
    [InlineData("『彼は「いいえ」と』", "彼は「いいえ」と|いいえ")]
    [InlineData("“‘No’”", "‘No’|No")]
    public void Outer_quotations_come_before_those_within_them(string text, string words) => Assert.Equal(words, Found(text));

    [Theory]
    [InlineData("I don't and don’t know Kata'ib or Kata’ib")]
    [InlineData("the militias' base and the bases' gates")]
    [InlineData("the militias’ base and the bases’ gates")]
    [InlineData("in the ’90s and the '80s and the militias' base")]
    [InlineData("in the ‘90s, the militias’ base")]
    [InlineData("in '63, the militias' base")]
    [InlineData("the summer of ’63 and the militias’ base")]
    [InlineData("rock 'n' roll, 'tis true, get 'em")]
    [InlineData("he is 6'2\" tall")]
    public void An_apostrophe_is_no_quotation_mark(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("‘I don’t know’, he said", "I don’t know")]
    [InlineData("'Kata'ib didn't', he said", "Kata'ib didn't")]
    [InlineData("‘the militias’ base was hit’, he said", "the militias’ base was hit")]
    [InlineData("‘the militias’ said no and ‘left’", "the militias|left")]
    [InlineData("“the militias’ base”", "the militias’ base")]
    public void An_apostrophe_within_a_quotation_does_not_end_it(string text, string words) => Assert.Equal(words, Found(text));

    [Theory]
    [InlineData("He said “we will not.", "")]
    [InlineData("we will not” he said", "")]
    [InlineData("“one ‘two” three", "one ‘two")]
    [InlineData("“one\n\n“two” three", "two")]
    [InlineData("a \"one\n \nand \"two\"", "two")]
    [InlineData("“one\ntwo”", "one\ntwo")]
    [InlineData("“” \"\" ‘ ’", "")]
    public void A_mark_that_nothing_closes_is_passed_over(string text, string words) => Assert.Equal(words, Found(text));

    [Theory]
    [InlineData("it ended,", "it ended")]
    [InlineData("it ended.", "it ended")]
    [InlineData("it ended...", "it ended...")]
    [InlineData("it ended?", "it ended?")]
    [InlineData("in the U.S.", "in the U.S")]
    [InlineData(".", ".")]
    public void A_final_comma_or_full_stop_belongs_to_the_typesetting(string quoted, string words) =>
        Assert.Equal(words, QuotationMarks.WithoutFinalStop(quoted, new TextSpan(0, quoted.Length)).In(quoted));

    [Property]
    public bool Any_text_gives_stretches_that_are_in_it_and_not_empty(ForeignText text) =>
        QuotationMarks.In(text.Value).All(span => span.Length > 0 && span.In(text.Value).Trim().Length == span.Length);

    [Property]
    public bool Stretches_of_any_text_lie_within_one_another_or_apart(ForeignText text) => NestOrAreApart(text.Value);

    [Property]
    public bool Stretches_of_any_mixture_of_marks_lie_within_one_another_or_apart(byte[] signs) =>
        NestOrAreApart(string.Concat(signs.Select(sign => "“”„‟«»‹›‘’‚‛「」『』\"' ab\n"[sign % 21])));

    private static bool NestOrAreApart(string text)
    {
        var spans = QuotationMarks.In(text);
        return spans.All(one => spans.All(other => other.Start >= one.End || one.Start >= other.End || Holds(one, other) || Holds(other, one)));
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static string Found(string text) => string.Join('|', QuotationMarks.In(text).Select(span => span.In(text)));
}
