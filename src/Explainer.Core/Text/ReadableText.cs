using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

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
        aside audio button canvas datalist dialog head iframe nav noscript object rp rt script select style svg template textarea title video
        """);

    private static readonly FrozenSet<string> RolesLeftOut = Names(
        "banner complementary contentinfo navigation search dialog alertdialog doc-noteref");

    /// <summary>The text of a snapshot.</summary>
    /// <param name="content">The file's content; broken HTML is read as browsers read it.</param>
    /// <param name="path">
    /// The file's name: <c>.html</c>, <c>.htm</c> and <c>.xhtml</c> are HTML; all else, Markdown too, is plain text and comes back as it is.
    /// </param>
    /// <returns>
    /// Of HTML one block a line (a paragraph, a heading, an item, a row of a table), white space collapsed, quotation marks round
    /// what <c>q</c> quotes. Without what is not the source's own text or nobody sees: scripts, navigation, the page's header and
    /// footer, asides, forms, hidden elements, readings over characters, the marks of footnotes. Null where the elements of
    /// HTML are nested too deeply to be read.
    /// </returns>
    public static string? Of(string content, string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
            ? OfHtml(content)
            : content;

    // Walked without recursion: a page can nest its elements hundreds deep.
    private static string? OfHtml(string html)
    {
        if (BoundedHtml.Parse(html) is not { } document)
            return null;
        var text = new StringBuilder(html.Length / 4);
        var root = document.Body;
        INode? node = root;
        while (node is not null)
        {
            if (node is IText words)
                AppendWords(text, words.Data);
            // A page that hides itself until its scripts have run is there to be read.
            var isSeen = node == root || node is not IElement element || IsSeen(element);
            if (isSeen)
                Enter(text, node);
            if (isSeen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            if (isSeen)
                Leave(text, node);
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                Leave(text, node);
            }
            node = node == root ? null : node!.NextSibling;
        }
        return text.ToString().Trim();
    }

    private static void Enter(StringBuilder text, INode? node)
    {
        Break(text, node);
        if (node is IElement { LocalName: "q" })
            text.Append('“');
    }

    private static void Leave(StringBuilder text, INode? node)
    {
        if (node is IElement { LocalName: "q" })
            text.Append('”');
        Break(text, node);
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

    private static bool IsSeen(IElement element) => !IsHidden(element) && !IsApparatus(element) && element.LocalName switch
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

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (element.GetAttribute("style") is not { } style)
            return false;
        var declarations = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return declarations.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || declarations.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // What the page's software puts among the words: its landmarks, and in wikis the marks of footnotes and the links to edit.
    private static bool IsApparatus(IElement element) =>
        (element.GetAttribute("role") is { } role && RolesLeftOut.Contains(role.Trim()))
        || (element.LocalName == "sup" && element.ClassList.Contains("reference"))
        || element.ClassList.Contains("mw-editsection");

    private static FrozenSet<string> Names(string list) =>
        list.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
