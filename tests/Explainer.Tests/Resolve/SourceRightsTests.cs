using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Resolve;

public sealed class SourceRightsTests
{
    [Theory]
    [InlineData("Public domain")]
    [InlineData("Public domain (work of the US federal government)")]
    [InlineData("CC0 1.0")]
    [InlineData("CC BY (Wikinews)")]
    [InlineData("CC BY 4.0")]
    [InlineData("cc-by-sa-4.0")]
    [InlineData("CC BY-SA (Wikipedia; attribute and share alike)")]
    [InlineData("Creative Commons Attribution-ShareAlike 3.0 Unported")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/deed.en")]
    public void Whole_text_may_be_shown(string rights) => Assert.True(SourceRights.AllowWholeText(rights));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("In copyright; short quotation only, with attribution and link")]
    [InlineData("In copyright (the statement is in the public domain)")]
    [InlineData("Public domain (work of the US federal government) for the statement; the page is in copyright (Fox)")]
    [InlineData("Public domain; the pictures are in copyright")]
    [InlineData("CC BY-NC 4.0")]
    [InlineData("CC-BY-ND-4.0")]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/")]
    [InlineData("quotation")]
    [InlineData("United Nations document; quotation permitted with attribution")]
    public void Whole_text_may_not_be_shown(string? rights) => Assert.False(SourceRights.AllowWholeText(rights));
}
