using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.BrowserTests;

/// <summary>A page that stands for all of its kind.</summary>
/// <param name="Kind">By its address and what it holds: <c>home</c>, <c>explainer</c>, <c>claims</c>, <c>claims-x statement</c>.</param>
/// <param name="Address">From the root of the site.</param>
internal sealed record PublishedPage(string Kind, string Address)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The largest page of every kind in the folder of a site, in order of the kinds; kinds are found, so that a new one is tried without being named here.</summary>
    public static IReadOnlyList<PublishedPage> In(string site) =>
        Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(site, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .OrderByDescending(file => file.Text.Length).ThenBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, Document: Parser.ParseDocument(file.Text)))
            // A redirect is left before anybody sees it.
            .Where(file => file.Document.QuerySelector("meta[http-equiv=refresh]") is null)
            .Select(file => new PublishedPage(KindOf(file.Path, file.Document), "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path)))
            .DistinctBy(page => page.Kind)
            .OrderBy(page => page.Kind, StringComparer.Ordinal)
            .ToList();

    private static string KindOf(string path, IDocument document)
    {
        if (document.QuerySelector("main > article.explainer") is not null)
            return "explainer";
        // A list narrowed to one thing is as good as to another.
        if (document.QuerySelector(".filter a[aria-current]:not([data-mark=''])") is not null)
            return $"{path.Split('/')[0]} narrowed";
        // Ids and numbers of pages differ from page to page of a kind; the other parts of an address name it.
        var parts = path.Split('/')[..^1].Select((part, index) => index == 1 ? "x" : int.TryParse(part, out _) ? "n" : part).ToList();
        var name = parts.Count == 0 ? path == "index.html" ? "home" : Path.GetFileNameWithoutExtension(path) : string.Join('-', parts);
        // Whose claim it is stands first in the line above its words; who said it, and when, is no other kind.
        var claim = document.QuerySelector(".claim-page .kicker")?.TextContent.Split('·')[0].Trim().ToLowerInvariant();
        return claim is null ? name : $"{name} {claim}";
    }
}
