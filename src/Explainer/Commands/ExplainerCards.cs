using Explainer.Compose.Pages;
using Explainer.Emit;
using Explainer.Languages;
using Explainer.Render;
using Explainer.Resolve;
using Explainer.Theme;

namespace Explainer.Commands;

/// <summary>The pictures that stand for explainers where links to them are shared, drawn for one build.</summary>
internal sealed class ExplainerCards : IDisposable
{
    private readonly string folder;

    private ExplainerCards(string folder) => this.folder = folder;

    /// <summary>The pictures, as files of the site; they lie on the disk until this is disposed.</summary>
    public IReadOnlyList<OutputFile> Files { get; private set; } = [];

    /// <summary>Draws a picture of each explainer.</summary>
    /// <exception cref="ObstacleException">The browser cannot draw.</exception>
    public static async Task<ExplainerCards> DrawAsync(SiteBuild build, Browser browser, bool isDraft, CancellationToken token)
    {
        var cards = new ExplainerCards(Directory.CreateTempSubdirectory("explainer-cards-").FullName);
        try
        {
            var pages = build.Compose(isDraft).OfType<ExplainerPage>().ToList();
            var files = new OutputFile[pages.Count];
            await File.WriteAllBytesAsync(Path.Combine(cards.folder, SiteTheme.CardStylesheetName), ThemeAssets.CardStylesheet, token);
            await using var renderer = new PageRenderer(Language.Of(build.Site.Settings.Language).Words);
            // A browser is a heavy guest: not more of them at once than half the processors.
            var workers = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2), CancellationToken = token };
            await Parallel.ForAsync(0, pages.Count, workers, async (i, stop) =>
            {
                var (document, picture) = (Path.Combine(cards.folder, $"{i}.html"), Path.Combine(cards.folder, $"{i}.png"));
                await File.WriteAllTextAsync(document, await renderer.RenderCardAsync(pages[i]), stop);
                await browser.DrawAsync(document, picture, SiteTheme.CardWidth, SiteTheme.CardHeight, stop);
                files[i] = new OutputFile.OfAsset(Addresses.ToFile(Addresses.OfCard(pages[i].Address)), picture);
            });
            cards.Files = files;
            return cards;
        }
        catch
        {
            cards.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
