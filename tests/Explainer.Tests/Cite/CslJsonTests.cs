using System.Text.Json.Nodes;
using Explainer.Cite;
using Explainer.Languages;
using Explainer.Parse;
using Explainer.Tests.Compose;
using Explainer.Tests.Report;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Cite;

public sealed class CslJsonTests
{
    private static readonly Language English = Language.Of("en");

    [Theory]
    [InlineData("2019", """{"date-parts":[[2019]]}""")]
    [InlineData("2019-12-29T10:00:00Z", """{"date-parts":[[2019,12,29]]}""")]
    [InlineData("2019-12~", """{"date-parts":[[2019,12]],"circa":true}""")]
    [InlineData("2019?", """{"date-parts":[[2019]],"circa":true}""")]
    [InlineData("2019-12-27/2020-01", """{"date-parts":[[2019,12,27],[2020,1]]}""")]
    [InlineData("2001-24", """{"date-parts":[[2001]],"season":4}""")]
    [InlineData("2019-12-XX", """{"date-parts":[[2019,12]]}""")]
    [InlineData("2017/..", """{"literal":"from 2017 on"}""")]
    [InlineData("-0043", """{"literal":"44 BC"}""")]
    [InlineData("201X", """{"literal":"the 2010s"}""")]
    [InlineData("2001-21/2001-22", """{"literal":"spring–summer 2001"}""")]
    public void A_date_has_parts_where_it_has_them_and_else_words(string written, string issued)
    {
        Assert.True(Edtf.TryParse(written, out var date, out _));
        var json = CslJson.Of(new() { Id = "a", Type = "book", Title = "A", Issued = date }, English);
        Assert.Equal(issued, JsonNode.Parse(json)![0]!["issued"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Reports.AssertValid(Reports.Schema("csl-data.json"), json);
    }

    [Fact]
    public void A_source_keeps_its_variables()
    {
        var item = JsonNode.Parse(CslJson.Of(CslItems.Of(FloodSite.Build().Site.SourcesById["un"]), English))![0]!;
        Assert.Equal("""[{"family":"Doe","given":"Jane"},{"literal":"Richard Roe"}]""", item["author"]!.ToJsonString());
        Assert.Equal(("un", "report", "10.1/flood"), (item["id"]!.GetValue<string>(), item["type"]!.GetValue<string>(), item["DOI"]!.GetValue<string>()));
    }

    [Fact]
    public void Every_text_of_CSL_that_a_source_may_have_is_one_of_its_schema()
    {
        var item = new CslItem { Id = "a", Type = "book", Title = "A", OtherTexts = Vocabulary.CslTexts.Select(name => (name, "1")).ToList() };
        Reports.AssertValid(Reports.Schema("csl-data.json"), CslJson.Of(item, English));
    }
}
