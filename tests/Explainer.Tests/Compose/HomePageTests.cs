using System.Globalization;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class HomePageTests
{
    [Fact]
    public void Index_is_the_introduction_with_its_notes()
    {
        var page = FloodSite.Build().Page<HomePage>();
        Assert.Equal(("All about the flood", "One flood, two pages."), (page.Title, page.Description));
        Assert.Equal(1, page.Introduction!.BlockCount);
        Assert.Equal(["happened"], page.Notes.Select(note => note.Claim.Id));
        Assert.Equal((9, 2, 4, "2020-03-10"), (page.ClaimCount, page.SourceCount, page.PersonCount, page.Updated!.Edtf));
        Assert.Empty(page.Breadcrumb);
    }

    [Fact]
    public void Explainers_are_listed_by_their_order_then_by_address()
    {
        var page = SmallSite.Of(
            ("z.md", "---\ntitle: Z\norder: 1\n---\n"), ("b.md", "---\ntitle: Z\n---\n"), ("c.md", "---\ntitle: A\n---\n"), ("y.md", "---\ntitle: Y\norder: 0\n---\n")).Page<HomePage>();
        Assert.Equal(["/y/", "/z/", "/b/", "/c/"], page.Explainers.Select(explainer => explainer.Address));
    }

    [Fact]
    public void Explainer_is_summed_up_by_the_claims_that_its_prose_marks()
    {
        var summary = FloodSite.Build().Page<HomePage>().Explainers[0];
        Assert.Equal(
            new ExplainerSummary { Title = "What happened", Address = "/what-happened/", Description = "The river rose.", Updated = new("10 March 2020", "2020-03-10", "2020-03-10"), ClaimCount = 3, SourceCount = 2, Ratings = summary.Ratings },
            summary);
    }

    [Fact]
    public void Ratings_of_an_explainer_are_counted_in_the_order_of_the_scale()
    {
        const string Claim = "  - id: {0}\n    kind: review\n    text: It held.\n    rating: {1}\n    explanation: So.\n";
        var claims = string.Concat(new[] { ("a", "refuted"), ("b", "mixed"), ("c", "supported"), ("d", "refuted") }.Select(claim => string.Format(CultureInfo.InvariantCulture, Claim, claim.Item1, claim.Item2)));
        var home = SmallSite.Of(("p.md", $"---\ntitle: P\nclaims:\n{claims}---\n[It](claim:a) [held](claim:b) [held](claim:c) [held](claim:d).\n")).Page<HomePage>();
        Assert.Equal(
            ["Supported 1 /claims/rating/supported/", "Refuted 2 /claims/rating/refuted/", "mixed 1 /claims/rating/mixed/"],
            home.Explainers.Single().Ratings.Select(count => $"{count.Rating.Title} {count.Count} {count.Address}"));
    }

    [Fact]
    public void Site_without_an_index_is_introduced_by_its_settings()
    {
        var page = SmallSite.Of(("site.yml", "title: The flood\ndescription: In the valley.\n")).Page<HomePage>();
        Assert.Equal(("The flood", "In the valley.", null), (page.Title, page.Description, page.Introduction));
        Assert.Null(page.Updated);
    }

    [Fact]
    public void Former_addresses_lead_to_the_page_of_today() =>
        Assert.Equal(
            [("/old-name/", "/what-happened/"), ("/older/", "/what-happened/")],
            FloodSite.Build().Compose().OfType<RedirectPage>().Select(page => (page.Address, page.Target)));

    [Fact]
    public void Former_address_that_belongs_to_a_page_is_left_to_it()
    {
        var build = SmallSite.Of(("a.md", "---\ntitle: A\nredirect-from: [/b/, /claims/, /../x/, /c.html]\n---\n"), ("b.md", "---\ntitle: B\nredirect-from: [/c.html]\n---\n"));
        Assert.Equal([("/c.html", "/a/")], build.Compose().OfType<RedirectPage>().Select(page => (page.Address, page.Target)));
    }
}
