using Explainer.Compose.Parts;
using Explainer.Languages;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Theme.Prose;

/// <summary>Writes a file of an example under its name, with the lines marked that a rule reports; any other code as it stands.</summary>
internal sealed class CodeExampleRenderer(IReadOnlyDictionary<FencedCodeBlock, CodeExample> examples, SiteWords words) : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (block is not FencedCodeBlock fenced || !examples.TryGetValue(fenced, out var example))
        {
            base.Write(renderer, block);
            return;
        }
        renderer.Write("<figure class=\"example\"><figcaption><code>").WriteEscape(example.Path).Write("</code></figcaption><pre><code>");
        foreach (var (text, isReported) in example.Lines)
        {
            if (isReported)
                renderer.Write("<mark>").WriteEscape(text).Write("</mark> <span class=\"flag\">").Write(words.Reported).Write("</span>");
            else
                renderer.WriteEscape(text);
            renderer.Write("\n");
        }
        renderer.WriteLine("</code></pre></figure>");
    }
}
