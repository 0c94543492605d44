using System.IO.Compression;
using System.Text;
using Explainer.Export.Search;
using Explainer.Resolve;
using Explainer.Tests.Compose;
using Explainer.Text;
using Explainer.Theme;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.Tests.Export.Search;

public sealed class SearchIndexTests(ITestOutputHelper log)
{
    [Fact]
    public void Terms_are_listed_with_how_many_have_them_then_by_impact_as_gaps()
    {
        var files = SearchIndex.Of([Claim("The dam broke", "It broke, and broke again"), Claim("A report"), Claim("The report of the dam here")]);
        Assert.Equal(
            """
            {
            "a":[1,[13,1]],
            "again":[1,[5,0]],
            "and":[1,[5,0]],
            "broke":[1,[13,0]],
            "dam":[2,[12,0],[11,2]],
            "here":[1,[11,2]],
            "it":[1,[5,0]],
            "of":[1,[11,2]],
            "report":[2,[13,1],[11,2]],
            "the":[2,[13,2],[12,0]]
            }

            """,
            files.Single(file => file.Address.EndsWith("terms-0.json", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void Documents_are_listed_as_results_show_them()
    {
        var claim = new SearchDocument(NamedKind.Claim, "/claims/dam/", "The dam \"broke\"", "The mayor", [], ClaimStatus.Disputed);
        var files = SearchIndex.Of([new(NamedKind.Organization, "/people/un/", "Ünited\n", "", ["not shown"]), claim]);
        Assert.Equal(
            """
            [
            ["organization","/people/un/","Ünited\n",""],
            ["claim","/claims/dam/","The dam \"broke\"","The mayor","disputed"]
            ]

            """,
            files.Single(file => file.Address.EndsWith("documents-0.json", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void Every_word_of_every_title_finds_it()
    {
        var documents = SearchDocuments.Of(FloodSite.Build().Site);
        var reader = new SearchReader(SearchIndex.Of(documents));
        for (var i = 0; i < documents.Count; i++)
            Assert.All(SearchTerms.In(documents[i].Title), term => Assert.Contains(i, reader.Find(term)));
    }

    [Theory]
    // Who is called so goes before what mentions it, and a page about it before a page with the word in it.
    [InlineData("mayor", "Ann Mayor")]
    // Several words are all asked for.
    [InlineData("people died 24", "At least 24 people died in the flood.")]
    // The beginning of a word finds it, and where nothing has all words, what has any of them is found.
    [InlineData("hera", "A day in the valley")]
    [InlineData("zeppelins rained", "It rained for three days.")]
    public void The_best_comes_first(string query, string title) =>
        Assert.Equal([title], new SearchReader(SearchIndex.Of(SearchDocuments.Of(FloodSite.Build().Site))).Titles(query, atMost: 1));

    [Fact]
    public void An_exact_title_goes_before_longer_ones()
    {
        var reader = new SearchReader(SearchIndex.Of([Claim("The flood and the dam"), Claim("The flood in the valley and after", "flood flood flood"), Claim("The flood")]));
        Assert.Equal("The flood", reader.Titles("the flood")[0]);
    }

    [Fact]
    public void A_word_that_almost_everything_has_keeps_nothing_from_being_found()
    {
        var documents = Enumerable.Range(0, SearchIndex.Listed + 10).Select(n => Claim($"The flood of {n}")).ToList();
        var reader = new SearchReader(SearchIndex.Of(documents));
        Assert.Equal([$"The flood of {SearchIndex.Listed + 5}"], reader.Titles($"flood {SearchIndex.Listed + 5}"));
        Assert.Equal(SearchIndex.Listed, reader.Find("flood").Count);
    }

    [Fact]
    public void The_index_of_other_content_lies_elsewhere_and_of_the_same_in_the_same_place()
    {
        Assert.Equal(SearchIndex.Of([Claim("A")]), SearchIndex.Of([Claim("A")]));
        Assert.DoesNotContain(SearchIndex.Of([Claim("A")])[1].Address, SearchIndex.Of([Claim("B")]).Select(file => file.Address));
    }

    [Fact]
    public void A_site_without_anything_has_an_index_that_finds_nothing() =>
        Assert.Empty(new SearchReader(SearchIndex.Of([])).Find("flood"));

    [Fact]
    public void A_search_of_ten_thousand_pages_loads_less_than_150_kilobytes()
    {
        var files = SearchIndex.Of(LargePublication.Documents);
        log.WriteLine($"{LargePublication.Documents.Count:N0} documents, {files.Count:N0} files, {files.Sum(file => (long)file.Text.Length):N0} bytes; the largest has {files.Max(file => file.Text.Length):N0}, the first {files[0].Text.Length:N0}");
        // A list of the longest kind, and what else stood in its file before.
        Assert.All(files.Skip(1), file => Assert.InRange(file.Text.Length, 1, SearchIndex.Shard + 512));

        var reader = new SearchReader(files);
        var rare = LargePublication.Ranked(30_000);
        string[] queries =
        [
            LargePublication.Ranked(0), LargePublication.Ranked(500), rare, rare[..2], rare[..1],
            string.Join(' ', Enumerable.Range(0, 8).Select(LargePublication.Ranked)),
            $"{LargePublication.Ranked(3)} {LargePublication.Ranked(80)} {LargePublication.Ranked(900)} {LargePublication.Ranked(7_000)}",
        ];
        foreach (var query in queries)
        {
            reader.Forget();
            var shown = reader.Titles(query);
            var (raw, compressed) = (ThemeAssets.Search.Content.Length, Compressed(ThemeAssets.Search.Content.Span));
            foreach (var file in reader.Loaded)
            {
                raw += Encoding.UTF8.GetByteCount(file.Text);
                compressed += Compressed(Encoding.UTF8.GetBytes(file.Text));
            }
            log.WriteLine($"{query}: {shown.Count} shown, {reader.Loaded.Count()} files, {raw:N0} bytes, {compressed:N0} compressed");
            Assert.NotEmpty(shown);
            Assert.InRange(compressed, 1, 150 * 1024);
        }
    }

    private static int Compressed(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return (int)bytes.Length;
    }

    private static SearchDocument Claim(string title, params string[] text) => new(NamedKind.Claim, "/", title, "", text);
}
