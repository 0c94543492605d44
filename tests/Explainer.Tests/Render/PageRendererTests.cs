using Explainer.Languages;
using Explainer.Render;
using Xunit;

namespace Explainer.Tests.Render;

public class PageRendererTests
{
    private static readonly SiteBuild Build = SiteBuild.Check(InputTree.Of(
        ("site.yml", "title: Cafés\ndescription: What is known.\n"),
        ("index.md", "---\ntitle: The café “Äpfel” closed — 日本\ndescription: It did.\ndate: 2024-05-03\n---\nIt did.\n")));

    [Fact]
    public async Task Every_page_is_a_whole_document()
    {
        await using var renderer = new PageRenderer(Language.English.Words);
        foreach (var page in Build.Compose())
        {
            var html = await renderer.RenderAsync(page);
            Assert.StartsWith("<!doctype html>", html, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Letters_of_any_script_stay_as_they_are()
    {
        await using var renderer = new PageRenderer(Language.English.Words);

        var html = await renderer.RenderAsync(Build.Compose().First(page => page.Address == "/"));

        Assert.Contains("The café “Äpfel” closed — 日本", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_rendered_at_once_are_those_rendered_one_by_one()
    {
        await using var renderer = new PageRenderer(Language.English.Words);
        var pages = Build.Compose().ToList();
        var expected = new List<string>();
        foreach (var page in pages)
            expected.Add(await renderer.RenderAsync(page));

        var atOnce = await Task.WhenAll(Enumerable.Range(0, 8).SelectMany(_ => pages).Select(page => Task.Run(() => renderer.RenderAsync(page))));

        Assert.All(atOnce.Chunk(pages.Count), chunk => Assert.Equal(expected, chunk));
    }
}
