using System.Reflection;
using Explainer.Languages;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Languages;

/// <summary>Dates in Arabic, with the names of months that are used in Iraq and the Levant.</summary>
public sealed class ArabicDateTests
{
    private static readonly Language Arabic = Language.Of("ar");

    /// <summary>Every date that the tests of English read.</summary>
    public static TheoryData<string> Dates => new(typeof(EdtfTextTests).GetMethods()
        .Where(method => method.ReturnType == typeof(void))
        .SelectMany(method => method.GetCustomAttributesData())
        .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
        .Select(attribute => (string)((IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!)
        .Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("2019-12-29", "29 كانون الأول 2019")]
    [InlineData("2024-04", "نيسان 2024")]
    [InlineData("2001-21", "ربيع 2001")]
    [InlineData("201X", "العقد 2010–2019")]
    [InlineData("000X", "سنة ما بين 1 ق.م. و9 م")]
    [InlineData("2019-XX", "أحد أشهر 2019")]
    [InlineData("2019-12-XX", "أحد أيام كانون الأول 2019")]
    [InlineData("2019-12-29~", "29 كانون الأول 2019 تقريبًا")]
    [InlineData("2019-12%", "ربما كانون الأول 2019 تقريبًا")]
    [InlineData("-0043-03-15", "15 آذار 44 ق.م.")]
    [InlineData("2019-12-27/2019-12-29", "27–29 كانون الأول 2019")]
    [InlineData("2019-11-27/2019-12-03", "27 تشرين الثاني – 3 كانون الأول 2019")]
    [InlineData("2019-11/2019-12", "تشرين الثاني – كانون الأول 2019")]
    [InlineData("2019/2020", "2019–2020")]
    [InlineData("../2020-01", "حتى كانون الثاني 2020")]
    [InlineData("2019/..", "منذ 2019")]
    [InlineData("/2020", "حتى 2020، من تاريخ غير معروف")]
    [InlineData("2019-12/", "من كانون الأول 2019 حتى تاريخ غير معروف")]
    [InlineData("2019-12-27T19:20:00+03:00", "27 كانون الأول 2019، الساعة 19:20 (التوقيت العالمي \u200e+3)")]
    [InlineData("2019-12-27T19:20:00Z", "27 كانون الأول 2019، الساعة 19:20 (التوقيت العالمي)")]
    public void A_date_reads_in_Arabic_as_closely_as_it_is_known(string written, string words) => Assert.Equal(words, Arabic.TextOf(Read(written)));

    [Theory]
    [MemberData(nameof(Dates))]
    public void No_date_falls_back_to_English_words_or_loses_a_figure(string written)
    {
        var words = Arabic.TextOf(Read(written));
        Assert.DoesNotContain(words, char.IsAsciiLetter);
        Assert.All(Figures(Language.English.TextOf(Read(written))), figure => Assert.Contains(figure, Figures(words)));
    }

    private static string[] Figures(string words) => words.Split(words.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);

    private static Edtf Read(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var problem), problem);
        return date;
    }
}
