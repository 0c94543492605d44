using System.Collections.Frozen;
using AngleSharp.Dom;
using Explainer.Text;

namespace Explainer.Parse.Prose;

/// <summary>The HTML that a writer may put into Markdown: what prose needs and Markdown lacks, and nothing that runs, loads or styles.</summary>
internal static class HtmlAllowList
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small",
        "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    ]);

    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
    [
        "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "open", "reversed", "rowspan", "scope", "src", "start",
        "title", "width",
    ]);

    // Elements that never close.
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["br", "hr", "img", "wbr"]);

    // Inside a cell, where rows and captions may begin as well as words.
    private const string Cell = "<!doctype html><body><table><tr><td>";

    // Goes behind a piece to see whether a browser would still read it as a tag of its own.
    private const string Sentinel = "<wbr title=end>";

    /// <summary>What of a piece of HTML is not allowed, as a clause; null where all is.</summary>
    public static string? Violation(string html)
    {
        foreach (var (name, _) in TagNames(html))
        {
            if (name == "!--")
                return "a comment here is never closed, or holds two hyphens";
            if (!Elements.Contains(name))
                return $"<{name}> is not among the elements that prose may use";
        }
        // A browser may see other tags than the eye does, so that its own way of reading has the last word.
        if (Parse(html) is not { } elements || Parse(html + Sentinel) is not { } withSentinel)
            return "the tags here are nested too deeply";
        foreach (var element in elements)
        {
            if (!Elements.Contains(element.LocalName))
                return $"<{element.LocalName}> is not among the elements that prose may use";
            foreach (var attribute in element.Attributes)
            {
                if (!Attributes.Contains(attribute.Name))
                    return $"the attribute {attribute.Name} of <{element.LocalName}> is not among those that prose may use";
            }
        }
        return withSentinel.Count(IsSentinel) == elements.Count(IsSentinel) + 1 ? null : "a tag here is never closed";
    }

    /// <summary>The tag that does not close, or closes nothing, among the pieces of one page; null where all pair up.</summary>
    public static (string Problem, Location At)? Unbalanced(IEnumerable<RawHtml> pieces)
    {
        var open = new Stack<(string Name, Location At)>();
        foreach (var piece in pieces)
        {
            foreach (var (name, isClosing) in TagNames(piece.Html))
            {
                if (Void.Contains(name))
                    continue;
                if (!isClosing)
                    open.Push((name, piece.At));
                else if (open.Count == 0 || open.Pop().Name != name)
                    return ($"</{name}> closes no <{name}>", piece.At);
            }
        }
        return open.Count == 0 ? null : ($"<{open.Peek().Name}> is never closed", open.Peek().At);
    }

    /// <summary>The links and images of a piece of HTML.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="at">The place of an offset and a length in it.</param>
    public static IEnumerable<ProseLink> Links(string html, Func<int, int, Location> at)
    {
        foreach (var element in Parse(html) ?? [])
        {
            if (element.LocalName == "img" && element.GetAttribute("src") is { } source)
            {
                var text = element.GetAttribute("alt");
                yield return new(source, IsImage: true, text ?? "", Place(element)) { IsHtml = true, IsDecorative = text is "" };
            }
            if (element.LocalName == "a" && element.GetAttribute("href") is { } target)
                yield return new(target, IsImage: false, element.TextContent, Place(element)) { IsHtml = true };
        }

        Location Place(IElement element)
        {
            var start = Math.Clamp((element.SourceReference?.Position.Index ?? 0) - Cell.Length, 0, html.Length);
            var end = html.AsSpan(start).IndexOfAny('>', '\n');
            return at(start, end < 0 ? html.Length - start : html[start + end] == '>' ? end + 1 : end);
        }
    }

    private static bool IsSentinel(IElement element) => element.LocalName == "wbr" && element.GetAttribute("title") == "end";

    private static List<IElement>? Parse(string html) =>
        BoundedHtml.Parse(Cell + html, withPlaces: true)?.Body!.QuerySelectorAll("*").ToList();

    /// <summary>
    /// The names of the tags in a piece of HTML, in small letters, as the eye finds them; <c>!--</c> is a comment that never closes.
    /// </summary>
    internal static IEnumerable<(string Name, bool IsClosing)> TagNames(string html)
    {
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (html.AsSpan(i).StartsWith("<!--"))
            {
                var end = CommentEnd(html, i + "<!--".Length);
                if (end < 0)
                {
                    yield return ("!--", false);
                    yield break;
                }
                i = end;
                continue;
            }
            var isClosing = html[i + 1] == '/';
            var start = i + (isClosing ? 2 : 1);
            var length = 0;
            while (start + length < html.Length && (char.IsAsciiLetterOrDigit(html[start + length]) || html[start + length] == '-'))
                length++;
            if (length > 0 && char.IsAsciiLetter(html[start]))
                yield return (html.Substring(start, length).ToLowerInvariant(), isClosing);
            else if (html[i + 1] is '!' or '?')
                yield return (html.Substring(i + 1, 1), false);
        }
    }

    /// <summary>Where a comment ends in Markdown and in a browser alike; below 0 where the two may differ.</summary>
    private static int CommentEnd(string html, int start)
    {
        var end = html.IndexOf("-->", start, StringComparison.Ordinal);
        if (end < 0)
            return -1;
        var words = html.AsSpan(start, end - start);
        return words.StartsWith(">") || words.StartsWith("->") || words.Contains("--", StringComparison.Ordinal) || words.EndsWith("-") ? -1 : end;
    }
}
