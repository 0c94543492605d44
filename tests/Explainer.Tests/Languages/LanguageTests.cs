using Explainer.Languages;
using Xunit;

namespace Explainer.Tests.Languages;

/// <summary>The files of words against the code that speaks them, and against one another.</summary>
public sealed class LanguageTests
{
    // Words that a language need not have: what says nothing is left out.
    private static readonly string[] Heads = typeof(SiteWords).GetMembers().Select(member => member.Name).Concat(["ClaimStatus", "EvidenceGrade", "Stance", "Act", "ClaimKind", "Level", "PersonType", "RuleFamily", "FilterKey", "CslType", "HistoryKind", "PageTitles", "Dates"]).ToArray();

    public static TheoryData<string> Tags => new(Language.Tags);

    [Fact]
    public void English_has_words_for_all_that_the_site_says()
    {
        var words = Language.English.Words;
        foreach (var property in typeof(SiteWords).GetProperties())
            Assert.NotEqual("", property.GetValue(words));
        foreach (var method in typeof(SiteWords).GetMethods().Where(method => method.GetParameters() is [{ ParameterType: var type }] && type == typeof(int)))
            Assert.Contains("7", (string)method.Invoke(words, [7])!, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stands_in_the_English_file_that_the_site_never_says() =>
        Assert.DoesNotContain(Language.English.Texts.Keys, path => !Heads.Contains(path.Split('.')[0], StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("en-x-plain", "en")]
    [InlineData("enm", "en")]
    [InlineData("fr-CA", "en")]
    [InlineData("", "en")]
    public void A_site_speaks_the_nearest_language_that_has_words(string tag, string spoken) => Assert.Equal(spoken, Language.Of(tag).Tag);
}
