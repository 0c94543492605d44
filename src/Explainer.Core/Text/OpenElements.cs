using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Explainer.Text;

/// <summary>Counts the elements that a browser would have open, while it reads the tags of a page; never fewer than nearly all of them.</summary>
internal sealed class OpenElements
{
    // These have no end tag, or end by themselves when the next of their kind begins.
    private static readonly FrozenSet<string> EndByThemselves = FrozenSet.ToFrozenSet(
    [
        "a", "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li",
        "link", "meta", "nobr", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "script", "source", "style", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "title", "tr", "track", "wbr",
    ]);

    // An end tag takes only these themselves away, and nothing that was opened within them.
    private static readonly FrozenSet<string> Formatting = FrozenSet.ToFrozenSet(
        ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"]);

    // No end tag reaches out of these but their own.
    private static readonly FrozenSet<string> Bounds = FrozenSet.ToFrozenSet(
        ["applet", "button", "marquee", "object", "select", "svg", "math", "table", "template"]);

    private readonly List<string> nested = [];
    private readonly Dictionary<string, int> formatting = new(StringComparer.Ordinal);
    private int formattingCount;

    /// <summary>How many are open.</summary>
    public int Count => nested.Count + formattingCount;

    /// <summary>Takes the next token of the page.</summary>
    public void Read(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.StartTag && !EndByThemselves.Contains(token.Name)
            && !(token is HtmlTagToken { IsSelfClosing: true } && IsForeign()))
            Open(token.Name);
        else if (token.Type == HtmlTokenType.EndTag)
            Close(token.Name);
    }

    // In pictures and formulas <path/> is an element that ends; in HTML the slash means nothing.
    private bool IsForeign() => nested.Contains("svg") || nested.Contains("math");

    private void Open(string name)
    {
        if (!Formatting.Contains(name))
        {
            nested.Add(name);
            return;
        }
        formatting[name] = formatting.GetValueOrDefault(name) + 1;
        formattingCount++;
    }

    private void Close(string name)
    {
        if (formatting.GetValueOrDefault(name) > 0)
        {
            formatting[name]--;
            formattingCount--;
            return;
        }
        for (var i = nested.Count - 1; i >= 0; i--)
        {
            if (nested[i] == name)
            {
                nested.RemoveRange(i, nested.Count - i);
                return;
            }
            if (Bounds.Contains(nested[i]))
                return;
        }
    }
}
