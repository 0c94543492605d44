using Explainer.Languages;
using Xunit;

namespace Explainer.Tests.Languages;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("Valley Wire", "rtl", true)]
    [InlineData("شركة المياه (Valley Water)", "rtl", true)]
    [InlineData("شركة المياه (Valley Water)", "ltr", true)]
    [InlineData("שלום", "ltr", true)]
    [InlineData("田中", "rtl", true)]
    [InlineData("田中", "ltr", false)]
    [InlineData("صحيفة الوادي، 24 (2024)", "rtl", false)]
    [InlineData("Valley Wire, 24", "ltr", false)]
    [InlineData("24/7 – 100%", "rtl", false)]
    public void Only_letters_that_run_against_a_line_are_kept_apart(string text, string direction, bool isApart) =>
        Assert.Equal(isApart, TextDirection.RunsAgainst(text, direction));

    [Theory]
    [InlineData(null, null)]
    [InlineData("ar", "rtl")]
    [InlineData("fr", "ltr")]
    [InlineData("az-Arab", "rtl")]
    public void A_direction_stands_beside_every_language_that_is_named(string? language, string? direction) =>
        Assert.Equal(direction, TextDirection.Beside(language));
}
