using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class SourcePageTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Source_says_who_wrote_it_and_where_it_can_be_read()
    {
        var source = Page("un").Source;
        Assert.Equal(("Jane Doe, Richard Roe", "United Nations", "report"), (source.Author, source.Publisher, source.Type));
        Assert.Equal("https://doi.org/10.1/flood", source.Url);
        Assert.Equal(("2020-03", "March 2020"), (source.Issued!.Edtf, source.Issued.Text));
        Assert.Equal((2, 5), (source.PassageCount, source.ClaimCount));
        Assert.Equal(64, Page("un").SnapshotSha256?.Length);
    }

    [Fact]
    public void Address_that_is_none_of_the_webs_is_not_shown()
    {
        var source = Page("herald").Source;
        Assert.Equal("https://herald.example/day", source.Url);
        Assert.Null(source.ArchiveUrl);
    }

    [Fact]
    public void Passage_names_the_claims_that_rest_on_it_and_the_reviews_of_it()
    {
        var passage = Page("herald").Passages[0];
        Assert.Equal([("toll", Stance.Disputes), ("dam-broke", Stance.Supports), ("chief-accuses", Stance.Supports), ("chief-mute", Stance.Supports)], passage.Claims.Select(use => (use.Claim.Id, use.Stance)));
        Assert.Equal(["review-herald"], passage.Reviews.Select(review => review.Id));
    }

    [Fact]
    public void Repeats_name_each_other()
    {
        Assert.Equal([new PageLink("Report on the flood", "/sources/un/")], Page("herald").DerivedFrom);
        Assert.Equal([new PageLink("A day in the valley", "/sources/herald/", "fr")], Page("un").RepeatedBy);
    }

    [Fact]
    public void Note_is_shown_with_its_links_where_there_is_one()
    {
        var note = Page("un").Note!;
        Assert.Equal(["https://un.example/"], note.Hrefs.Values);
        Assert.Null(Page("herald").Note);
    }

    [Theory]
    [InlineData("ftp://a.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("/claims/")]
    public void Only_web_addresses_are_links(string url) =>
        Assert.Null(SmallSite.Of(("sources/s.md", $"---\ntitle: S\nURL: '{url}'\n---\n")).Page<SourcePage>().Source.Url);

    private static SourcePage Page(string id) => Flood.Page<SourcePage>($"/sources/{id}/");
}
