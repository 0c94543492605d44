using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Text;

/// <summary>Reads HTML as browsers do, unless it is built to take for ever.</summary>
public static class BoundedHtml
{
    // A page that people read has some dozens. Browsers themselves keep no more than 512 levels.
    private const int MostOpen = 1000;

    // Each paragraph opens anew whatever formatting was left open before it.
    private const int MostCreated = 2_000_000;

    /// <summary>The document; null where its elements are nested too deeply.</summary>
    /// <param name="html">The text.</param>
    /// <param name="withPlaces">Each element keeps where it stands in the text.</param>
    /// <remarks>
    /// The standard has the parser go through the elements that are open for nearly every tag (WHATWG HTML §13.2.4.2), so that
    /// 40,000 nested ones take seconds and ten times as many minutes, however flat the tree is kept that comes of it.
    /// </remarks>
    public static IHtmlDocument? Parse(string html, bool withPlaces = false)
    {
        var open = new OpenElements();
        var created = 0;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = withPlaces,
            OnToken = (token, _) =>
            {
                open.Read(token);
                if (open.Count > MostOpen)
                    throw new TooDeepException();
            },
            OnCreated = (_, _) =>
            {
                if (++created > MostCreated)
                    throw new TooDeepException();
            },
        };
        try
        {
            return new HtmlParser(options).ParseDocument(html);
        }
        catch (TooDeepException)
        {
            return null;
        }
    }

    // The parser can be stopped in no other way.
    private sealed class TooDeepException : Exception;
}
