using Explainer.Compose.Parts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Theme.Prose;

/// <summary>Writes a link that leads somewhere; of any other, only the words.</summary>
internal sealed class LinkRenderer(ProseView prose) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var href = prose.Hrefs.GetValueOrDefault(link);
        if (href is null)
            renderer.WriteChildren(link);
        else if (link.IsImage)
            WriteImage(renderer, link, href);
        else
        {
            WriteStart(renderer, prose, href, link.Title);
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    /// <summary>The start tag of a link.</summary>
    public static void WriteStart(HtmlRenderer renderer, ProseView prose, string href, string? title = null)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\"");
        if (Outside.Is(href))
        {
            renderer.Write(" rel=\"external\"");
            foreach (var (name, value) in RobustLink.AttributesOf(prose.Copied.GetValueOrDefault(href)))
                renderer.Write(" ").Write(name).Write("=\"").WriteEscape((string)value).Write("\"");
        }
        WriteTitle(renderer, title);
        renderer.Write(">");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, string source)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(source).Write("\" alt=\"");
        // In this state the renderer leaves out tags, so that the words alone remain.
        var wasEnabled = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = wasEnabled;
        renderer.Write("\" loading=\"lazy\"");
        WriteTitle(renderer, link.Title);
        renderer.Write(">");
    }

    private static void WriteTitle(HtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title))
            renderer.Write(" title=\"").WriteEscape(title).Write("\"");
    }
}
