using Explainer.Languages;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Languages;

/// <summary>The forms of what is counted; the numbers are the samples of CLDR's plural rules.</summary>
public sealed class PluralTests
{
    [Theory]
    [InlineData(0, "0 claims")]
    [InlineData(1, "1 claim")]
    [InlineData(2, "2 claims")]
    [InlineData(21, "21 claims")]
    public void English_parts_one_from_all_others(int number, string words) => Assert.Equal(words, Language.English.Words.Claims(number));

    [Theory]
    [InlineData(0, "لا مصادر")]
    [InlineData(1, "مصدر واحد")]
    [InlineData(2, "مصدران")]
    [InlineData(3, "3 مصادر")]
    [InlineData(10, "10 مصادر")]
    [InlineData(11, "11 مصدرًا")]
    [InlineData(99, "99 مصدرًا")]
    [InlineData(100, "100 مصدر")]
    [InlineData(102, "102 مصدر")]
    [InlineData(103, "103 مصادر")]
    [InlineData(111, "111 مصدرًا")]
    [InlineData(1000, "1000 مصدر")]
    public void Arabic_has_six_forms(int number, string words) => Assert.Equal(words, Language.Of("ar").Words.Sources(number));

    [Theory]
    [InlineData(1, "المسنود منها: 1")]
    [InlineData(7, "المسنود منها: 7")]
    public void Words_that_need_one_form_have_it_for_every_number(int number, string words) => Assert.Equal(words, Language.Of("ar").Words.ClaimsWithSupport(number));

    [Fact]
    public void Whose_claims_they_are_is_said_in_the_right_form() =>
        Assert.Equal(
            ["1 claim of our own", "2 statements by others", "ادعاءان نقيّمهما"],
            [Language.English.Words.Of(ClaimKind.Assertion, 1), Language.English.Words.Of(ClaimKind.Statement, 2), Language.Of("ar").Words.Of(ClaimKind.Review, 2)]);
}
