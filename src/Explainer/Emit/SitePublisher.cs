using System.Text;
using Explainer.Discover;
using Explainer.Export;
using Explainer.Languages;
using Explainer.Render;
using Explainer.Resolve;
using Explainer.Theme;

namespace Explainer.Emit;

/// <summary>Makes and writes every file of a site.</summary>
/// <remarks>Pages are made one by one and written at once, so that a large site needs no more memory than a small one.</remarks>
internal static class SitePublisher
{
    /// <summary>Writes the site and puts it into its place.</summary>
    /// <param name="build">The checked publication.</param>
    /// <param name="root">The folder that holds <c>input/</c>.</param>
    /// <param name="output">Where the site goes.</param>
    /// <param name="isDraft">Every page says that the site was built in spite of errors.</param>
    /// <param name="cards">The pictures that were drawn of explainers; empty where none were.</param>
    /// <param name="progress">Called after each file, from several threads.</param>
    /// <param name="token">Stops the work; the last site stays.</param>
    /// <exception cref="ObstacleException">Something cannot be read or written; the last site stays.</exception>
    public static async Task<EmitOutcome> PublishAsync(
        SiteBuild build, string root, OutputFolder output, bool isDraft, IReadOnlyList<OutputFile> cards, Action progress, CancellationToken token)
    {
        using var writer = SiteWriter.Begin(output);
        await using var renderer = new PageRenderer(Language.Of(build.Site.Settings.Language).Words);
        var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = token };
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // The data goes first: once it is written its lengths and checksums are known, which the archive and the page of the data state.
        foreach (var files in new[] { Data(build), Others(build, root, isDraft, cards) })
        {
            // FC811 reports two pages at one address. Where that is no error to a site, the first is published, as the address book has it.
            await Parallel.ForEachAsync(files.Where(file => taken.Add(file.Path)), workers, async (file, _) =>
            {
                await WriteAsync(file, writer, renderer);
                progress();
            });
        }
        token.ThrowIfCancellationRequested();
        return writer.Publish();
    }

    private static IEnumerable<OutputFile> Data(SiteBuild build) =>
        build.Data.Files.Select(file => new OutputFile.OfData(Addresses.ToFile(file.Address), file));

    // Made as they are asked for: a list of all page models would be the site in memory.
    private static IEnumerable<OutputFile> Others(SiteBuild build, string root, bool isDraft, IReadOnlyList<OutputFile> cards)
    {
        // The largest file of the site: a worker is at it while the others make pages.
        yield return new OutputFile.OfData(Addresses.ToFile(build.Data.Archive.Address), build.Data.Archive);
        foreach (var page in build.Compose(isDraft, withCards: cards.Count > 0))
            yield return new OutputFile.OfPage(Addresses.ToFile(page.Address), page);
        foreach (var asset in ThemeAssets.All(build.Site.Settings.Written.Theme.Accent?.Value))
            yield return new OutputFile.OfBytes(Addresses.ToFile(asset.Address), asset.Content);
        foreach (var file in SiteFiles.Of(build, SiteTheme.Look, isDraft))
            yield return new OutputFile.OfText(Addresses.ToFile(file.Address), file.Text);
        foreach (var answer in EmbedFrame.AnswersOf(build.Site))
            yield return new OutputFile.OfText(Addresses.ToFile(answer.Address), answer.Text);
        foreach (var asset in build.Site.Assets)
            yield return new OutputFile.OfAsset(asset.Name, InputFolder.OnDisk(root, asset.Path));
        foreach (var card in cards)
            yield return card;
    }

    private static async Task WriteAsync(OutputFile file, SiteWriter writer, PageRenderer renderer)
    {
        switch (file)
        {
            case OutputFile.OfPage page:
                writer.Write(page.Path, Encoding.UTF8.GetBytes(await renderer.RenderAsync(page.Model)));
                break;
            case OutputFile.OfText text:
                writer.Write(text.Path, Encoding.UTF8.GetBytes(text.Content));
                break;
            case OutputFile.OfData data:
                ObstacleException.ThrowIfTooLong(Path.Combine(writer.Shown, data.Path), data.File);
                writer.Write(data.Path, data.File.WriteTo);
                break;
            case OutputFile.OfBytes bytes:
                writer.Write(bytes.Path, bytes.Content.Span);
                break;
            case OutputFile.OfAsset asset:
                writer.Copy(asset.Path, asset.Source);
                break;
        }
    }
}
