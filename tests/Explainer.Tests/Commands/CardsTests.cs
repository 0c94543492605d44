using System.Buffers.Binary;
using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary>The pictures that <c>build --cards</c> draws.</summary>
public sealed class CardsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CardsTests() => SiteOnDisk.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task Each_explainer_has_a_picture_of_1200_by_630_pixels_and_names_it()
    {
        folder.Write("input/floods/valley.md", "---\ntitle: The valley\ndate: 2024-05-03\n---\nIt is dry.\n");

        var run = await Run.OfAsync("build", "--cards", "--root", folder.Path);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        var picture = File.ReadAllBytes(folder["output/cards/floods/valley.png"]);
        Assert.Equal("PNG"u8.ToArray(), picture[1..4]);
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        Assert.Contains("<meta property=\"og:image\" content=\"https://floods.example/cards/floods/valley.png\"", File.ReadAllText(folder["output/floods/valley/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_cards_nothing_is_drawn()
    {
        await Run.OfAsync("build", "--root", folder.Path);
        Assert.False(Directory.Exists(folder["output/cards"]));
    }

    [Fact]
    public async Task A_browser_that_is_not_there_is_named_with_what_to_do()
    {
        var obstacle = await Assert.ThrowsAsync<ObstacleException>(() => new Browser("/no/such/browser").DrawAsync(folder["a.html"], folder["a.png"], 1200, 630, default));
        Assert.StartsWith("--cards: /no/such/browser cannot be run. Install Chromium", obstacle.Message, StringComparison.Ordinal);
    }
}
