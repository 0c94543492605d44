using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Theme.Prose;

/// <summary>Writes headings below the title of the page, which stays the only <c>h1</c>.</summary>
internal sealed class HeadingLevelRenderer(int topLevel) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        // "#" and "##" are both taken for the highest level: a page has its title from the front matter.
        var level = Math.Min(6, Math.Max(heading.Level, 2) + topLevel - 2).ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h").Write(level);
        if (heading.TryGetAttributes()?.Id is { } id)
            renderer.Write(" id=\"").WriteEscape(id).Write("\"");
        renderer.Write(">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}
