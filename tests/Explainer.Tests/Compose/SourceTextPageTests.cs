using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class SourceTextPageTests
{
    [Fact]
    public void Passages_are_marked_where_they_stand_and_overlap()
    {
        var page = Site("One two three four five.\nSix.", "public domain", ("a", "two three four"), ("b", "three four five"), ("c", "One […] Six"), ("d", "two three")).Page<SourceTextPage>();
        Assert.Equal(
            ["[c:One]", " ", "[a,d:two ]", "[b:three]", "[: four]", "[: five]", ".\n", "[:Six]", "."],
            page.Runs.Select(run => run.IsPassage ? $"[{string.Join(',', run.Ids)}:{run.Text}]" : run.Text));
        Assert.Equal("One two three four five.\nSix.", string.Concat(page.Runs.Select(run => run.Text)));
    }

    [Fact]
    public void Passage_leads_to_its_place_in_the_text()
    {
        var build = Site("One two.", "CC BY 4.0", ("a", "two"), ("b", "three"));
        var source = build.Page<SourcePage>("/sources/s/");
        Assert.Equal("/sources/s/text/", source.TextAddress);
        Assert.Equal(["/sources/s/text/#a", null], source.Passages.Select(passage => passage.Passage.InTextAddress));
        Assert.Equal(["a"], build.Site.AddressBook.Find("/sources/s/text/")!.Fragments!);
    }

    [Theory]
    [InlineData("In copyright; short quotation only")]
    [InlineData(null)]
    public void Text_that_may_not_be_shown_has_no_page(string? rights) =>
        Assert.DoesNotContain(Site("One two.", rights, ("a", "two")).Compose(), page => page is SourceTextPage);

    [Fact]
    public void Text_too_long_for_a_page_has_none() =>
        Assert.DoesNotContain(Site(new string('a', 200_001), "CC0", ("a", "a")).Compose(), page => page is SourceTextPage);

    private static SiteBuild Site(string text, string? rights, params (string Id, string Exact)[] passages) => SmallSite.Of(
        ("sources/s.md", $"---\ntitle: S\n{(rights is null ? "" : $"rights: {rights}\n")}snapshot: s.txt\npassages:\n{string.Concat(passages.Select(passage => $"  - {{ id: {passage.Id}, exact: '{passage.Exact}' }}\n"))}---\n"),
        ("snapshots/s.txt", text));
}
