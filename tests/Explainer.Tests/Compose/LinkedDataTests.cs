using System.Text.Json.Nodes;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Discover;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

/// <summary>Holds what pages tell machines against schema.org, and against the site that is built.</summary>
public sealed class LinkedDataTests
{
    public static TheoryData<string> Sites =>
        new(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites")).Select(folder => Path.GetFileName(folder)).Append(""));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_thing_has_the_properties_of_its_type_and_an_address_that_is_there(string name)
    {
        var build = Build(name);
        Assert.Empty(build.Compose().SelectMany(page => Problems(page, build.Site)));
    }

    [Fact]
    public void Explainer_is_an_article_with_its_sources_and_the_ids_of_its_claims()
    {
        var things = Things(FloodSite.Build(), "/what-happened/");
        var article = things[0];
        Assert.Equal(("NewsArticle", "What happened", "2020-03-01", "2020-03-10"), (Text(article, "@type"), Text(article, "headline"), Text(article, "datePublished"), Text(article, "dateModified")));
        Assert.Equal("https://flood.example/what-happened/", Text(article, "@id"));
        Assert.Equal(["https://flood.example/sources/un/", "https://flood.example/sources/herald/"], article["citation"]!.AsArray().Select(source => Text(source!, "@id")));
        Assert.Equal("The dam was found whole.", Text(article["correction"]![0]!, "text"));
        Assert.Equal(
            ["https://flood.example/claims/toll/", "https://flood.example/claims/rain/", "https://flood.example/claims/dam-held/"],
            article["hasPart"]!.AsArray().Select(claim => Text(claim!, "@id")));
    }

    [Fact]
    public void Claim_of_ours_is_never_a_review_and_a_review_is_never_told_of_twice()
    {
        var pages = FloodSite.Build().Compose().Where(page => page.Head.LinkedData is not null).ToList();
        var reviews = pages.Where(page => page.Head.LinkedData!.Contains("\"ClaimReview\"", StringComparison.Ordinal));
        Assert.Equal("/claims/review-herald/", Assert.Single(reviews).Address);
        Assert.Single(Of(Things(FloodSite.Build(), "/claims/review-herald/"), "ClaimReview"));
    }

    [Fact]
    public void Review_names_its_rating_in_words_and_whose_claim_it_rates()
    {
        var review = Things(FloodSite.Build(), "/claims/review-herald/")[0];
        Assert.Equal("Only 23 people died.", Text(review, "claimReviewed"));
        Assert.Equal(("Refuted", "1", "1", "3"), (Text(review["reviewRating"]!, "alternateName"), Text(review["reviewRating"]!, "ratingValue"), Text(review["reviewRating"]!, "worstRating"), Text(review["reviewRating"]!, "bestRating")));
        Assert.Equal("2020-03-05", Text(review, "datePublished"));
        Assert.Equal("Bob Chief", Text(review["itemReviewed"]!["author"]![0]!, "name"));
        Assert.Equal("https://herald.example/day", Text(review["itemReviewed"]!["appearance"]!, "url"));
    }

    [Theory]
    [InlineData("not-enough-evidence", null)]
    [InlineData("half-true", null)]
    [InlineData("supported", "3")]
    [InlineData("conflicting", "2")]
    public void Only_a_rating_whose_place_is_known_has_a_number(string rating, string? number)
    {
        var build = SmallSite.Of(
            ("site.yml", "title: T\nbase-url: https://a.example\nratings: { half-true: Half, supported: So, conflicting: Both, not-enough-evidence: No }\n"),
            ("a.md", $"---\ntitle: A\nclaims: [{{ id: r, kind: review, text: It was., rating: {rating}, explanation: Because. }}]\n---\n"));
        Assert.Equal(number, Things(build, "/claims/r/")[0]["reviewRating"]!["ratingValue"]?.ToString());
    }

    [Fact]
    public void Statement_in_exact_words_is_a_quotation()
    {
        var quotation = Assert.Single(Of(Things(FloodSite.Build(), "/claims/mayor-denies/"), "Quotation"));
        Assert.Equal(("The dam is whole.", "Ann Mayor", "2020-02-28"), (Text(quotation, "text"), Text(quotation["spokenByCharacter"]!, "name"), Text(quotation, "dateCreated")));
        Assert.Empty(Of(Things(FloodSite.Build(), "/claims/chief-mute/"), "Quotation"));
    }

    [Theory]
    [InlineData("2020-02-27", "2020-02-27", null)]
    [InlineData("2020-02-24/2020-02-26", "2020-02-24", "2020-02-26")]
    [InlineData("2020-02-24/..", "2020-02-24", null)]
    [InlineData("2020-02", null, null)]
    [InlineData("2020-02-27~", null, null)]
    [InlineData("../2020-02-27", null, "2020-02-27")]
    public void Event_has_only_the_days_that_are_known(string date, string? start, string? end)
    {
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", $"---\ntitle: A\nclaims: [{{ id: c, text: It was., date: '{date}' }}]\n---\n"));
        var happened = Assert.Single(Of(Things(build, "/timeline/"), "Event"));
        Assert.Equal((start, end), (happened["startDate"]?.ToString(), happened["endDate"]?.ToString()));
    }

    [Fact]
    public void Person_has_other_names_other_places_and_roles_with_their_dates()
    {
        var mayor = Things(FloodSite.Build(), "/people/mayor/")[0];
        Assert.Equal(("Person", "A. Mayor", "https://wiki.example/Ann"), (Text(mayor, "@type"), Text(mayor, "alternateName"), Text(mayor, "sameAs")));
        Assert.Equal([("Clerk", null, "2019"), ("Mayor", "2020", null)], mayor["memberOf"]!.AsArray().Select(role => (Text(role!, "roleName"), role!["startDate"]?.ToString(), role["endDate"]?.ToString())));
        Assert.Equal("Lowtown council", Text(mayor["memberOf"]![0]!["memberOf"]!, "name"));
    }

    [Fact]
    public void Without_a_whole_address_nothing_has_one()
    {
        var files = FloodSite.Files.Select(file => file.Name == "site.yml" ? ("site.yml", file.Text.Replace("base-url:", "#", StringComparison.Ordinal)) : file).ToArray();
        var build = SiteBuild.Check(InputTree.Of(files));
        var told = string.Concat(build.Compose().Select(page => page.Head.LinkedData));
        Assert.DoesNotContain("@id", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/", told, StringComparison.Ordinal);
        Assert.Contains("\"NewsArticle\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_can_end_the_element_that_holds_it()
    {
        var build = SmallSite.Of(("a.md", "---\ntitle: '</script><script>alert(1)</script><!-- é 中'\n---\n"));
        var told = build.Page<ExplainerPage>().Head.LinkedData!;
        Assert.DoesNotContain('<', told);
        Assert.Contains("é 中", told, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script><!-- é 中", Text(Things(build, "/a/")[0], "headline"));
    }

    private static SiteBuild Build(string name) =>
        SiteBuild.Check(InputFolder.Read(name.Length == 0 ? Repository.Root : Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites", name), default));

    private static IEnumerable<string> Problems(PageModel page, Site site)
    {
        if (page.Head.LinkedData is not { } text)
            yield break;
        var graph = JsonNode.Parse(text)!;
        if (Text(graph, "@context") != "https://schema.org")
            yield return $"{page.Address}: no context";
        foreach (var thing in All(graph["@graph"]!))
        {
            foreach (var problem in SchemaOrgTerms.Problems(thing))
                yield return $"{page.Address}: {problem}";
            foreach (var address in thing.Where(entry => entry.Key is "@id" or "url" or "item" or "contentUrl").Select(entry => entry.Value!.ToString()))
            {
                if (site.Settings.BaseUrl is { } root && address.StartsWith(root, StringComparison.Ordinal) && !IsThere(address[root.Length..], site))
                    yield return $"{page.Address}: {address} leads nowhere";
            }
        }
    }

    private static bool IsThere(string address, Site site)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var entry = site.AddressBook.Find(hash < 0 ? address : address[..hash]);
        return entry is not null && (hash < 0 || entry.Fragments!.Contains(address[(hash + 1)..]));
    }

    private static IEnumerable<JsonObject> All(JsonNode node) => node switch
    {
        JsonObject thing => thing.Where(entry => entry.Value is not null).SelectMany(entry => All(entry.Value!)).Prepend(thing),
        JsonArray list => list.SelectMany(item => All(item!)),
        _ => [],
    };

    private static List<JsonNode> Things(SiteBuild build, string address) =>
        JsonNode.Parse(build.Compose().Single(page => page.Address == address).Head.LinkedData!)!["@graph"]!.AsArray().Select(thing => thing!).ToList();

    private static IEnumerable<JsonNode> Of(IEnumerable<JsonNode> things, string type) => things.Where(thing => Text(thing, "@type") == type);

    private static string Text(JsonNode thing, string name) => thing[name]!.ToString();
}
