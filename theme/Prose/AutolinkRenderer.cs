using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Theme.Prose;

/// <summary>Writes an address in angle brackets as a link, where its scheme is one that pages may follow.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var href = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!link.IsEmail && !Outside.Is(href))
        {
            renderer.WriteEscape(link.Url);
            return;
        }
        LinkRenderer.WriteStart(renderer, href);
        renderer.WriteEscape(link.Url);
        renderer.Write("</a>");
    }
}
