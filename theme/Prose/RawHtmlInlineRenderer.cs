using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Theme.Prose;

/// <summary>Writes a tag that is allowed as it is, and any other as text.</summary>
internal sealed class RawHtmlInlineRenderer(RawHtmlPieces pieces) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        var (html, isEscaped) = pieces.Of(inline);
        if (isEscaped)
            renderer.WriteEscape(html);
        else if (renderer.EnableHtmlForInline)
            renderer.Write(html);
    }
}
