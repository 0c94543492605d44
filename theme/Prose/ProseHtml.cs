using Explainer.Compose.Parts;
using Explainer.Languages;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Explainer.Theme.Prose;

/// <summary>Prose as HTML. The syntax tree is only read, so pages may be rendered side by side.</summary>
internal static class ProseHtml
{
    /// <summary>The HTML of a stretch of prose; lines end in <c>\n</c>.</summary>
    /// <param name="prose">The stretch.</param>
    /// <param name="words">Of the language that the site speaks.</param>
    /// <param name="topLevel">The level of its highest headings: 2 below the page's <c>h1</c>.</param>
    public static string Of(ProseView prose, SiteWords words, int topLevel = 2)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = true, EnableHtmlForInline = true };
        var html = new RawHtmlPieces(prose.Syntax.Html);
        var renderers = renderer.ObjectRenderers;
        renderers.ReplaceOrAdd<HeadingRenderer>(new HeadingLevelRenderer(topLevel));
        renderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer(html));
        renderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlInlineRenderer(html));
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(prose));
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(prose));
        renderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer(words));
        renderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeExampleRenderer(prose.Examples, words));
        renderers.Add(new ClaimMarkRenderer(prose.Marks, words));
        for (var i = 0; i < prose.BlockCount; i++)
            renderer.Write(prose.Syntax.Document[prose.FirstBlock + i]);
        return text.ToString();
    }
}
