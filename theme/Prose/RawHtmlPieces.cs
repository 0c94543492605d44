using AngleSharp.Html.Parser;
using Explainer.Parse.Prose;
using Markdig.Syntax;

namespace Explainer.Theme.Prose;

/// <summary>What the reading of the prose found out about each piece of HTML in it.</summary>
internal sealed class RawHtmlPieces(IReadOnlyDictionary<MarkdownObject, RawHtml> pieces)
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>What to write for a piece, and whether it must be escaped. A comment is for the writers: nothing of it is written.</summary>
    public (string Html, bool IsEscaped) Of(MarkdownObject node)
    {
        var piece = pieces[node];
        var isWholeComment = piece.Html.StartsWith("<!--", StringComparison.Ordinal)
            && piece.Html.IndexOf("-->", StringComparison.Ordinal) == piece.Html.TrimEnd().Length - 3;
        if (isWholeComment)
            return ("", false);
        return (piece.Html, piece.Violation is not null || LeadsAstray(piece.Html));
    }

    // The rules report such an address; a draft is built in spite of them.
    private static bool LeadsAstray(string html)
    {
        if (!html.Contains("href", StringComparison.OrdinalIgnoreCase) && !html.Contains("src", StringComparison.OrdinalIgnoreCase)
            && !html.Contains("cite", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        return new HtmlParser().ParseDocument(html).All
            .SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("cite") })
            .OfType<string>()
            .Any(address => Scheme(address) is { } scheme && !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase));
    }

    // Browsers ignore white space and control characters in a scheme, so they hide nothing here.
    private static string? Scheme(string address)
    {
        var plain = string.Concat(address.Where(c => c > ' '));
        var end = plain.AsSpan().IndexOfAny(":/?#");
        return end > 0 && plain[end] == ':' ? plain[..(end + 1)] : null;
    }
}
