using System.Text.Json.Nodes;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Tests.Compose;
using Explainer.Tests.Report;
using Xunit;

namespace Explainer.Tests.Cite;

public sealed class CitationTests
{
    private static readonly IReadOnlyList<PageModel> Flood = FloodSite.Build().Compose().ToList();

    [Theory]
    [InlineData("/claims/toll/", "The desk. “At least 24 people died in the flood.” The flood, 10 March 2020. https://flood.example/claims/toll/")]
    [InlineData("/who-said/", "“Who said it”. The flood, 5 March 2020. https://flood.example/who-said/")]
    [InlineData("/sources/un/", "“On the source ‘Report on the flood’”. The flood, 10 March 2020. https://flood.example/sources/un/")]
    [InlineData("/timeline/", "“Timeline”. The flood, 10 March 2020. https://flood.example/timeline/")]
    public void A_page_is_cited_by_its_author_title_publication_date_and_address(string address, string text) => Assert.Equal(text, Page(address).Citation!.Text);

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n---\n")).Page<ClaimPage>();
        Assert.Equal("“B.” The flood.", page.Citation!.Text);
    }

    [Fact]
    public void The_forms_of_a_citation_say_the_same()
    {
        var citation = Page("/claims/toll/").Citation!;
        Assert.Equal(
            """
            @online{claims-toll,
              title = {{At least 24 people died in the flood.}},
              author = {{The desk}},
              organization = {The flood},
              publisher = {The desk},
              date = {2020-03-10},
              year = {2020},
              url = {https://flood.example/claims/toll/},
              language = {en}
            }
            """.ReplaceLineEndings("\n"),
            citation.BibTex);
        var item = JsonNode.Parse(citation.CslJson)![0]!;
        Assert.Equal(("claims-toll", "webpage", "The flood"), (item["id"]!.GetValue<string>(), item["type"]!.GetValue<string>(), item["container-title"]!.GetValue<string>()));
        Assert.Equal("[[2020,3,10]]", item["issued"]!["date-parts"]!.ToJsonString());
    }

    [Fact]
    public void Every_citation_is_as_the_schema_of_CSL_says() =>
        Assert.All(Flood.Select(page => page.Citation).OfType<Explainer.Compose.Parts.PageCitation>(), citation => Reports.AssertValid(Reports.Schema("csl-data.json"), citation.CslJson));

    [Fact]
    public void A_source_is_cited_as_itself_too() =>
        Assert.Equal("Jane Doe, Richard Roe. “Report on the flood”. United Nations, March 2020.", ((SourcePage)Page("/sources/un/")).SourceCitation.Text);

    [Fact]
    public void Lists_and_what_is_found_by_no_search_are_not_cited() =>
        Assert.All(Flood.Where(page => page is HomePage or ClaimsPage or NotFoundPage or RedirectPage or EmbedPage), page => Assert.Null(page.Citation));

    private static PageModel Page(string address) => Flood.Single(page => page.Address == address);
}
