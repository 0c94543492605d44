using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class NormalTextTests
{
    [Theory]
    [InlineData("“Iraq” ‘said’ „no“ «so» ‹it› ‚is‘", "\"Iraq\" 'said' \"no\" \"so\" 'it' 'is'")]
    [InlineData("Kata’ib Kataʼib", "Kata'ib Kata'ib")]
    [InlineData("a–b—c‑d‐e−f―g", "a-b-c-d-e-f-g")]
    [InlineData("and so on…", "and so on...")]
    [InlineData(" a \t\r\n b\u00A0\u2003c\u2028 ", "a b c")]
    [InlineData("in\u00ADvis\u200Bible\uFEFF \u200F\u2066signs\u2069", "invisible signs")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("Case Is Kept", "Case Is Kept")]
    [InlineData("", "")]
    [InlineData(" \u200B\n", "")]
    public void What_a_reader_cannot_tell_apart_becomes_the_same(string original, string normal) => Assert.Equal(normal, NormalText.Of(original).Value);

    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("a\u0307\u0323", "\u1EA1\u0307")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0F73", "\u0F71\u0F72")]
    [InlineData("\U0001109B", "\U0001109B")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("e\u200B\u0301", "\u00E9")]
    [InlineData("\u0301e", "\u0301e")]
    public void Characters_are_canonically_composed(string original, string normal) => Assert.Equal(normal, NormalText.Of(original).Value);

    [Fact]
    public void A_heap_of_marks_takes_no_longer_than_other_text()
    {
        var heap = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        Assert.Equal(heap, NormalText.Of(heap).Value);
    }

    // Not in a theory: half a character does not survive in an attribute.
    [Fact]
    public void Half_a_character_becomes_the_sign_for_what_cannot_be_shown()
    {
        Assert.Equal("\uFFFD\u00E9", NormalText.Of("\uD800e\u0301").Value);
        Assert.Equal("a\uFFFD\uFFFDb", NormalText.Of("a\uDC00\u200B\uD800b").Value);
    }

    [Theory]
    [InlineData("the “big” base", "\"big\"", "“big”")]
    [InlineData("cafe\u0301 bar", "caf\u00E9", "cafe\u0301")]
    [InlineData("cafe\u0301 bar", "bar", "bar")]
    [InlineData("\u0958 bar", "\u0915\u093C", "\u0958")]
    [InlineData("a \n\t b", " ", " \n\t ")]
    [InlineData("in\u00ADvisible", "invisible", "in\u00ADvisible")]
    [InlineData("\u200Bword\u200B", "word", "word")]
    [InlineData("on… and", "on...", "on…")]
    [InlineData("on… and", ".", "…")]
    [InlineData("  last ", "last", "last")]
    public void A_stretch_leads_back_to_the_authors_own_characters(string original, string found, string authors)
    {
        var text = NormalText.Of(original);
        var span = new TextSpan(text.Value.IndexOf(found, StringComparison.Ordinal), found.Length);
        Assert.Equal(authors, text.ToOriginal(span).In(original));
    }

    [Fact]
    public void An_empty_stretch_leads_to_a_place()
    {
        var text = NormalText.Of(" a  b ");
        Assert.Equal(new TextSpan(1, 0), text.ToOriginal(new TextSpan(0, 0)));
        Assert.Equal(new TextSpan(4, 0), text.ToOriginal(new TextSpan(2, 0)));
        Assert.Equal(new TextSpan(6, 0), text.ToOriginal(new TextSpan(3, 0)));
    }

    [Property]
    public bool The_normal_form_of_a_normal_form_is_itself(ForeignText text)
    {
        var normal = NormalText.Of(text.Value).Value;
        return NormalText.Of(normal).Value == normal;
    }

    [Property]
    public bool Every_stretch_leads_into_the_original_and_later_ones_never_lead_further_back(ForeignText text)
    {
        var normal = NormalText.Of(text.Value);
        var last = 0;
        for (var i = 0; i < normal.Value.Length; i++)
        {
            var span = normal.ToOriginal(new TextSpan(i, 1));
            if (span.Start < last || span.Length < 1 || span.End > text.Value.Length)
                return false;
            last = span.Start;
        }
        return normal.ToOriginal(new TextSpan(0, normal.Value.Length)).End <= text.Value.Length;
    }
}
