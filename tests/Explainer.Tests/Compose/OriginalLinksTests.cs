using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class OriginalLinksTests
{
    private const string Snapshot = "The dam.\nWe found that at least 24 people died on Thursday, most of them in Lowtown.\n";

    [Theory]
    [InlineData("https://a.example/r", "at least 24 people died", "https://a.example/r#:~:text=at%20least%2024%20people%20died")]
    [InlineData("https://a.example/r", "at least 24 people […] in Lowtown", "https://a.example/r#:~:text=at%20least%2024,them%20in%20Lowtown")]
    [InlineData("https://a.example/r", "[They] found that at least 24", "https://a.example/r#:~:text=found%20that%20at%20least%2024")]
    [InlineData("https://a.example/r", "25 people died", null)]
    [InlineData("https://a.example/r#top", "at least 24 people died", null)]
    [InlineData("https://a.example/r.PDF", "at least 24 people died", null)]
    public void Original_is_opened_at_the_words_where_that_is_proven(string url, string exact, string? expected)
    {
        var build = SmallSite.Of(
            ("sources/s.md", $"---\ntitle: S\nURL: {url}\nsnapshot: s.txt\npassages: [{{ id: p, exact: \"{exact}\" }}]\n---\n"), ("snapshots/s.txt", Snapshot));
        Assert.Equal(expected, build.Page<SourcePage>().Passages[0].Passage.OriginalUrl);
    }

    [Fact]
    public void Without_a_snapshot_nothing_is_proven() =>
        Assert.Null(SmallSite.Of(("sources/s.md", "---\ntitle: S\nURL: https://a.example/r\npassages: [{ id: p, exact: The dam. }]\n---\n")).Page<SourcePage>().Passages[0].Passage.OriginalUrl);
}
