using Explainer.Languages;
using Xunit;

namespace Explainer.Tests.Languages;

/// <summary>The files of words against the code that speaks them, and against one another.</summary>
public sealed class LanguageTests
{
    private static readonly string[] Forms = ["Zero", "One", "Two", "Few", "Many", "Other"];

    // The names under which the code looks.
    private static readonly string[] Heads =
    [
        .. typeof(SiteWords).GetMembers().Select(member => member.Name),
        "ClaimStatus", "EvidenceGrade", "Stance", "Act", "ClaimKind", "Level", "PersonType", "NamedKind", "DataFileKind", "LaneKind", "FigureBound", "RuleFamily",
        "FilterKey", "CslType", "HistoryKind", "LanguageName", "PageTitles", "Dates", "MatrixMark", "OriginsNode", "OriginsRole",
    ];

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

    [Fact]
    public void What_the_English_file_names_of_an_enumeration_is_a_value_of_it()
    {
        var enumerations = typeof(SiteWords).Assembly.GetExportedTypes().Where(type => type.IsEnum).ToDictionary(type => type.Name, Enum.GetNames, StringComparer.Ordinal);
        Assert.All(Language.English.Texts.Keys.Select(path => path.Split('.')).Where(path => enumerations.ContainsKey(path[0])), path => Assert.Contains(path[1], enumerations[path[0]]));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_says_all_that_English_says_and_nothing_else(string tag)
    {
        var (own, english) = (Language.Of(tag).Texts, Language.English.Texts);
        Assert.Equal(english.Keys.Where(path => !IsForm(path)).Order(StringComparer.Ordinal), own.Keys.Where(path => !IsForm(path)).Order(StringComparer.Ordinal));
        Assert.Equal(Counted(english), Counted(own));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void What_English_puts_into_a_text_every_language_puts_in(string tag)
    {
        var own = Language.Of(tag).Texts;
        foreach (var (path, text) in Language.English.Texts.Where(entry => !IsForm(entry.Key) && !entry.Key.StartsWith("Dates.", StringComparison.Ordinal)))
            Assert.Equal((path, Places(text)), (path, Places(own[path])));
    }

    [Fact]
    public void Arabic_is_written_in_Arabic_letters() =>
        Assert.DoesNotContain(Language.Of("ar").Texts.Values, text => text.Any(char.IsAsciiLetter));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("en-x-plain", "en")]
    [InlineData("enm", "en")]
    [InlineData("ar-IQ", "ar")]
    [InlineData("ar-Arab-x-news", "ar")]
    [InlineData("fr-CA", "en")]
    [InlineData("", "en")]
    public void A_site_speaks_the_nearest_language_that_has_words(string tag, string spoken) => Assert.Equal(spoken, Language.Of(tag).Tag);

    private static bool IsForm(string path) => Forms.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal);

    // What is counted, by the paths of the one form that no language goes without.
    private static IEnumerable<string> Counted(IReadOnlyDictionary<string, string> texts) =>
        texts.Keys.Where(path => path.EndsWith(".Other", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Places(string text) => string.Concat(Enumerable.Range(0, 5).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
