using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Compose;
using Explainer.Languages;
using Explainer.Theme;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Explainer.Tests.Theme;

/// <summary>Page models, rendered.</summary>
internal static class Rendered
{
    private static readonly ServiceProvider Services = SiteTheme.CreateServices(Language.English.Words);

    /// <summary>The document's text.</summary>
    public static Task<string> TextAsync(PageModel page) => SiteTheme.RenderAsync(page, Services, NullLoggerFactory.Instance);

    /// <summary>The document, read by a parser that throws at the first fault of the markup.</summary>
    public static async Task<IHtmlDocument> DocumentAsync(PageModel page) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(await TextAsync(page));
}
