using Explainer.Compose.Parts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Theme.Prose;

/// <summary>Writes an address in angle brackets as a link, where it is one that may be followed.</summary>
internal sealed class AutolinkRenderer(ProseView prose) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        // Mail addresses are no links to pages, and are not among the links that were resolved.
        var href = link.IsEmail ? "mailto:" + link.Url : prose.Hrefs.GetValueOrDefault(link);
        if (href is not null)
            LinkRenderer.WriteStart(renderer, prose, href);
        renderer.WriteEscape(link.Url);
        if (href is not null)
            renderer.Write("</a>");
    }
}
