using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class WordsTests
{
    [Theory]
    [InlineData("At least 1,500 people: 25.5%, not 25.", "At|least|1,500|people|25.5|not|25")]
    [InlineData("Kata'ib Hizballah’s so-called base", "Kata'ib|Hizballah’s|so-called|base")]
    [InlineData("the militias' base – the ’90s -x- 'a'", "the|militias|base|the|90s|x|a")]
    [InlineData("Kata‘ib; N‘t’", "Kata‘ib|N‘t")]
    [InlineData("K-1 base—hit", "K-1|base|hit")]
    [InlineData("café naïve cafe\u0301s", "café|naïve|cafe\u0301s")]
    [InlineData("in\u00ADvisible", "in\u00ADvisible")]
    [InlineData("東京でiPhone15を", "東|京|で|iPhone15|を")]
    [InlineData("\U00020000\U00020001", "\U00020000|\U00020001")]
    [InlineData("서울 공습", "서울|공습")]
    [InlineData("😀 — … !", "")]
    [InlineData("", "")]
    public void Words_are_told_from_what_stands_between_them(string text, string words)
    {
        Assert.Equal(words, string.Join('|', Words.In(text).Select(word => word.In(text))));
        Assert.Equal(words.Length == 0 ? 0 : words.Split('|').Length, Words.Count(text));
    }

    [Property]
    public bool Words_follow_one_another_and_are_never_empty(ForeignText text)
    {
        var end = 0;
        foreach (var word in Words.In(text.Value))
        {
            if (word.Start < end || word.Length < 1 || word.End > text.Value.Length)
                return false;
            end = word.End;
        }
        return true;
    }
}
