using Xunit;

namespace Explainer.Tests.Check;

public sealed class LanguageRuleTests
{
    [Theory]
    [InlineData("fr", null)]
    [InlineData("fr_CA", null)]
    [InlineData("en_GB", "en-GB")]
    [InlineData("ar_IQ", "ar-IQ")]
    public void A_language_without_words_is_reported_and_a_tag_with_an_underscore_mended(string tag, string? meant)
    {
        var findings = SiteBuild.Check(InputTree.Of(("site.yml", $"title: The flood\nlanguage: {tag}\n"))).Findings;

        var finding = Assert.Single(findings.All, finding => finding.Rule.Id == "FC110");
        Assert.Equal((InputTree.Prefix + "site.yml", 2, 11), (finding.At.Path, finding.At.Line, finding.At.Column));
        Assert.Equal(meant is null ? [] : new[] { meant }, finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText));
        Assert.False(findings.HasErrors);
    }

    [Theory]
    [InlineData("language: ar-IQ")]
    [InlineData("description: The words of the site are English where it says no language.")]
    public void A_language_with_words_is_not_reported(string line) =>
        Assert.DoesNotContain(SiteBuild.Check(InputTree.Of(("site.yml", $"title: The flood\n{line}\n"))).Findings.All, finding => finding.Rule.Id == "FC110");
}
