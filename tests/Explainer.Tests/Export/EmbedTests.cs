using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Explainer.Compose.Pages;
using Explainer.Export;
using Explainer.Resolve;
using Explainer.Tests.Compose;
using Explainer.Tests.Theme;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

public sealed class EmbedTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Every_claim_has_a_page_for_frames_and_an_answer_of_oEmbed()
    {
        var claims = Flood.Site.Claims.Select(claim => claim.Id).ToList();
        Assert.Equal(claims.Select(Addresses.OfEmbed), Flood.Compose().OfType<EmbedPage>().Select(page => page.Address));
        Assert.Equal(claims.Select(Addresses.OfOEmbed), EmbedFrame.AnswersOf(Flood.Site).Select(answer => answer.Address));
        Assert.All(claims, id => Assert.NotNull(Flood.Site.AddressBook.Find(Addresses.OfEmbed(id))));
    }

    [Theory]
    [InlineData("title: T\n")]
    [InlineData("title: T\nbase-url: https://a.example\nembed: false\n")]
    public void A_site_that_is_not_to_be_framed_or_has_no_address_offers_none(string settings)
    {
        var build = SmallSite.Of(("site.yml", settings), ("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n---\n"));
        Assert.Empty(build.Compose().OfType<EmbedPage>());
        Assert.Empty(EmbedFrame.AnswersOf(build.Site));
        Assert.Null(build.Page<ClaimPage>().EmbedCode);
        Assert.Null(build.Site.AddressBook.Find(Addresses.OfEmbed("b")));
    }

    [Fact]
    public void The_answer_of_oEmbed_is_the_frame_that_the_claims_page_offers()
    {
        var answer = JsonNode.Parse(EmbedFrame.AnswersOf(Flood.Site).Single(file => file.Address == "/claims/toll/oembed.json").Text)!;
        var page = Flood.Compose().OfType<ClaimPage>().Single(page => page.Claim.Id == "toll");
        Assert.Equal(("1.0", "rich"), (answer["version"]!.GetValue<string>(), answer["type"]!.GetValue<string>()));
        Assert.Equal(page.EmbedCode, answer["html"]!.GetValue<string>());
        Assert.True(answer["width"]!.GetValue<int>() > 0 && answer["height"]!.GetValue<int>() > 0);

        var frame = new HtmlParser().ParseDocument(page.EmbedCode!).QuerySelector("iframe")!;
        Assert.Equal("https://flood.example/claims/toll/embed/", frame.GetAttribute("src"));
        Assert.Equal("At least 24 people died in the flood.", frame.GetAttribute("title"));
        Assert.Equal("lazy", frame.GetAttribute("loading"));
        Assert.Null(frame.GetAttribute("style"));
    }

    [Fact]
    public void A_claim_of_any_words_stays_within_the_frames_title()
    {
        var build = SmallSite.Of(("site.yml", "title: T\nbase-url: https://a.example\n"), ("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: 'A \"<script>alert(1)</script>&amp; é'\n---\n"));
        var elements = new HtmlParser().ParseDocument(build.Page<ClaimPage>().EmbedCode!).Body!.Children;
        Assert.Equal("A \"<script>alert(1)</script>&amp; é", Assert.Single(elements).GetAttribute("title"));
    }

    [Fact]
    public async Task The_page_of_a_claim_leads_consumers_to_oEmbed()
    {
        var document = await Rendered.DocumentAsync(Flood.Compose().OfType<ClaimPage>().Single(page => page.Claim.Id == "toll"));
        Assert.Equal("https://flood.example/claims/toll/oembed.json", document.QuerySelector("link[type='application/json+oembed']")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_page_for_frames_leads_the_whole_window_to_the_claim_and_keeps_searches_away()
    {
        var document = await Rendered.DocumentAsync(Flood.Compose().OfType<EmbedPage>().Single(page => page.Claim.Id == "toll"));
        Assert.All(document.QuerySelectorAll("a"), link => Assert.Equal(("/claims/toll/", "_top"), (link.GetAttribute("href"), link.GetAttribute("target"))));
        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("https://flood.example/claims/toll/", document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Contains("at least 24 people died […] in Lowtown", document.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(document.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task The_page_for_frames_weighs_less_than_10_kilobytes_with_its_stylesheet()
    {
        var page = await Rendered.TextAsync(Flood.Compose().OfType<EmbedPage>().Single(page => page.Claim.Id == "review-herald"));
        Assert.InRange(Compressed(Encoding.UTF8.GetBytes(page)) + Compressed(ThemeAssets.Stylesheet.Content.Span), 1, 10_000);
    }

    private static int Compressed(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return (int)bytes.Length;
    }
}
