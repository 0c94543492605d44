using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class ListPagesTests
{
    [Theory]
    [InlineData(500, "/claims/")]
    [InlineData(501, "/claims/ /claims/page/2/")]
    [InlineData(1500, "/claims/ /claims/page/2/ /claims/page/3/")]
    public void Claims_are_split_at_five_hundred(int count, string addresses)
    {
        var pages = Site(count).Compose().OfType<ClaimsPage>().ToList();

        Assert.Equal(addresses, string.Join(' ', pages.Select(page => page.Address)));
        Assert.Equal(Enumerable.Range(1, count).Select(n => $"c{n}"), pages.SelectMany(page => page.Groups).SelectMany(group => group.Claims).Select(claim => claim.Claim.Id));
        Assert.All(pages, page => Assert.Equal(count, page.Total));
        Assert.All(pages, page => Assert.Equal(addresses, string.Join(' ', page.Part.Addresses)));
        Assert.Equal(Enumerable.Range(1, pages.Count), pages.Select(page => page.Part.Number));
    }

    [Fact]
    public void Timeline_is_split_likewise_and_its_fragments_with_it()
    {
        var build = Site(501);
        Assert.Equal(["/timeline/", "/timeline/page/2/"], build.Compose().OfType<TimelinePage>().Select(page => page.Address));
        Assert.Contains("c1", build.Site.AddressBook.Find("/timeline/")!.Fragments!);
        Assert.DoesNotContain("c501", build.Site.AddressBook.Find("/timeline/")!.Fragments!);
        Assert.Contains("c501", build.Site.AddressBook.Find("/timeline/page/2/")!.Fragments!);
    }

    [Fact]
    public void Claims_stand_under_their_pages_with_their_numbers_by_status_and_kind()
    {
        var page = FloodSite.Build().Page<ClaimsPage>();

        Assert.Equal(
            ["All about the flood: happened", "What happened: toll rain dam-broke dam-held", "Who said it: mayor-denies chief-accuses chief-mute review-herald"],
            page.Groups.Select(group => $"{group.Page.Text}: {string.Join(' ', group.Claims.Select(claim => claim.Claim.Id))}"));
        Assert.Equal(
            [new(ClaimStatus.Superseded, 1), new(ClaimStatus.Disputed, 1), new(ClaimStatus.Verified, 1), new(ClaimStatus.Cited, 6)],
            page.ByStatus);
        Assert.Equal([new(ClaimKind.Assertion, 5), new(ClaimKind.Statement, 3), new Tally<ClaimKind>(ClaimKind.Review, 1)], page.ByKind);
    }

    [Fact]
    public void Sources_stand_by_title()
    {
        var page = FloodSite.Build().Page<SourcesPage>();
        Assert.Equal(["A day in the valley", "Report on the flood"], page.Sources.Select(source => source.Source.Title));
        Assert.Equal((2, new Pagination(1, 1, page.Part.Addresses)), (page.Total, page.Part));
    }

    [Fact]
    public void Names_stand_by_letter_without_case_accents_and_marks_and_claims_are_not_among_them()
    {
        var page = SmallSite.Of(
            ("b.md", "---\ntitle: 'Ärger'\nclaims:\n  - id: c\n    text: It was.\n---\n"), ("a.md", "---\ntitle: arches\n---\n"), ("d.md", "---\ntitle: '2019'\n---\n"), ("e.md", "---\ntitle: '?!'\n---\n"),
            ("people/p.md", "---\nname: 'محمد'\n---\n"), ("people/o.md", "---\nname: 'Zoo'\ntype: organization\n---\n"), ("sources/s.md", "---\ntitle: '“Another” report'\n---\n")).Page<SearchPage>();

        Assert.Equal(
            ["#: ?! Explainer", "0–9: 2019 Explainer", "A: “Another” report Source, arches Explainer, Ärger Explainer", "Z: Zoo Organization", "م: محمد Person"],
            page.Sections.Select(section => $"{section.Letter}: {string.Join(", ", section.Entries.Select(entry => $"{entry.Link.Text} {entry.Kind}"))}"));
        Assert.Equal(["/search/#other", "/search/#figures", "/search/#a", "/search/#z", "/search/#م"], page.Letters.Select(letter => letter.Address));
    }

    [Fact]
    public void A_letter_leads_to_the_part_of_the_index_where_it_begins()
    {
        var build = SmallSite.Of([.. Enumerable.Range(1, 501).Select(n => ($"people/p{n}.md", $"---\nname: A{n}\n---\n")), ("people/z.md", "---\nname: Zoe\n---\n")]);
        var pages = build.Compose().OfType<SearchPage>().ToList();

        Assert.Equal(["/search/", "/search/page/2/"], pages.Select(page => page.Address));
        Assert.All(pages, page => Assert.Equal([new("A", "/search/#a"), new("Z", "/search/page/2/#z")], page.Letters));
        Assert.All(pages.SelectMany(page => page.Letters), letter => Assert.Contains(letter.Address.Split('#')[1], build.Site.AddressBook.Find(letter.Address.Split('#')[0])!.Fragments!));
        Assert.Equal(["A", "Z"], pages[1].Sections.Select(section => section.Letter));
    }

    private static SiteBuild Site(int claims) =>
        SmallSite.Of(("a.md", $"---\ntitle: A\nclaims:\n{string.Concat(Enumerable.Range(1, claims).Select(n => $"  - id: c{n}\n    text: It was.\n    date: 2020-01-01\n"))}---\n"));
}
