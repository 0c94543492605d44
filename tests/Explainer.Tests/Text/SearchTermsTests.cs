using System.Text;
using System.Text.Json;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("Who fired the rockets?", "who fired the rockets")]
    [InlineData("Kata'ib Kata’ib Kata‘ib Kataʾib Katāʾib", "kataib kataib kataib kataib kataib")]
    [InlineData("the group's, the groups', José’s", "the group the groups jose")]
    [InlineData("CAFÉ Cafe\u0301 Łódź Straße STRASSE Þór Æsir", "cafe cafe lodz strasse strasse thor aesir")]
    [InlineData("so-called, 1,500 of 29.12.2019 at 1.5 %", "so called 1500 of 29 12 2019 at 1 5")]
    [InlineData("İstanbul ISPARTA ısparta", "istanbul isparta isparta")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("ﬁre №5 x²", "fire no5 x2")]
    // Alef forms, vowel points, tatweel, the article, Arabic and Persian figures and letters.
    [InlineData("أحمد إحمد آحمد ٱحمد احمد", "احمد احمد احمد احمد احمد")]
    [InlineData("ٱلكتاب", "كتاب")]
    [InlineData("كِتَابٌ كتـــاب الكتاب والكتاب", "كتاب كتاب كتاب كتاب")]
    [InlineData("مدرسة مدرسه على علی ٢٠١٩ ۲۰۱۹", "مدرسه مدرسه علي علي 2019 2019")]
    [InlineData("ال والد", "ال والد")]
    [InlineData("שָׁלוֹם שלום", "שלום שלום")]
    [InlineData("हिन्दी हिन्द", "हिन्दी हिन्द")]
    // Scripts without spaces: every two neighbours, so that a word of two characters is found anywhere.
    [InlineData("中国人民", "中国 国人 人民 民")]
    [InlineData("ガラス 2019年", "ガラ ラス ス 2019 年")]
    [InlineData("한국어", "한국어")]
    [InlineData("\u200Bzero\u00ADwidth\u200F", "zerowidth")]
    [InlineData("… – ' ' ?!", "")]
    public void Words_are_compared_without_case_accents_and_joints(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchTerms.In(text)));

    [Fact]
    public void Any_text_gives_terms_that_a_file_can_hold()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(12); i >= 0; i--)
                text.Append((char)(random.Next(4) switch { 0 => random.Next(0x80), 1 => random.Next(0x700), 2 => random.Next(0x1_0000), _ => " '.ésßا中e\u0301"[random.Next(10)] }));
            foreach (var term in SearchTerms.In(text.ToString()))
            {
                Assert.InRange(term.Length, 1, 2 * SearchTerms.Longest);
                Assert.Equal(term, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(term)));
            }
        }
    }

    [Fact]
    public void A_long_text_is_read_in_time_that_grows_with_it()
    {
        Assert.Equal(SearchTerms.Longest, Assert.Single(SearchTerms.In(new string('a', 1_000_000))).Length);
        Assert.Equal(500_000, SearchTerms.In(string.Concat(Enumerable.Repeat("é ", 500_000))).Count);
        Assert.Equal(300_000, SearchTerms.In(new string('が', 300_000)).Count);
        Assert.Single(SearchTerms.In("a" + new string('\u0301', 1_000_000)));
    }
}
