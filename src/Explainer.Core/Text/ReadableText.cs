using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Text;

/// <summary>The words of a saved source that its readers see.</summary>
public static class ReadableText
{
    private static readonly FrozenSet<string> Blocks = Names(
        """
        address article blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6
        header hgroup hr legend li main menu ol p pre section summary table tbody tfoot thead tr ul
        """);

    private static readonly FrozenSet<string> LeftOut = Names(
        """
        aside audio button canvas datalist dialog head iframe nav noscript object script select style svg template textarea title video
        """);

    /// <summary>The text of a snapshot.</summary>
    /// <param name="content">The file's content; broken HTML is read as browsers read it.</param>
    /// <param name="path">The file's name: <c>.html</c>, <c>.htm</c> and <c>.xhtml</c> are HTML, all else is plain text and comes back as it is.</param>
    /// <returns>
    /// Of HTML one block a line (a paragraph, a heading, an item, a row of a table), white space collapsed. Without what is not
    /// the source's own text or nobody sees: scripts, navigation, the page's header and footer, asides, forms, hidden elements.
    /// </returns>
    public static string Of(string content, string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
            ? OfHtml(content)
            : content;

    // Walked without recursion: a broken page can nest its elements thousands deep.
    private static string OfHtml(string html)
    {
        var text = new StringBuilder(html.Length / 4);
        var root = new HtmlParser().ParseDocument(html).Body;
        INode? node = root;
        while (node is not null)
        {
            if (node is IText words)
                AppendWords(text, words.Data);
            // A page that hides itself until its scripts have run is there to be read.
            var isSeen = node == root || node is not IElement element || IsSeen(element);
            if (isSeen)
                Break(text, node);
            if (isSeen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                Break(text, node);
            }
            node = node == root ? null : node!.NextSibling;
        }
        return text.ToString().Trim();
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else
                AppendSpace(text);
        }
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            text.Append(' ');
    }

    private static void Break(StringBuilder text, INode? node)
    {
        if (node is not IElement element)
            return;
        if (element.LocalName is "td" or "th")
            AppendSpace(text);
        if (!Blocks.Contains(element.LocalName) || text.Length == 0)
            return;
        if (text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private static bool IsSeen(IElement element) => !IsHidden(element) && element.LocalName switch
    {
        "header" or "footer" => IsWithinContent(element),
        // Some systems wrap the whole page in a form.
        "form" => element.QuerySelector("article, main, h1") is not null,
        var name => !LeftOut.Contains(name),
    };

    private static bool IsWithinContent(IElement element)
    {
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (outer.LocalName is "article" or "main" or "section" or "blockquote" or "figure")
                return true;
        }
        return false;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Names(string list) =>
        list.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
