using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Theme.Prose;

/// <summary>Writes a block of HTML that is allowed as it is, and any other as text.</summary>
internal sealed class RawHtmlBlockRenderer(RawHtmlPieces pieces) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var (html, isEscaped) = pieces.Of(block);
        if (isEscaped)
            renderer.Write("<pre>").WriteEscape(html).WriteLine("</pre>");
        else if (html.Length > 0)
            renderer.WriteLine(html);
    }
}
