using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Languages;
using Explainer.Theme;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Explainer.Render;

/// <summary>Makes page models into HTML with the theme. Safe to call for many pages at once.</summary>
/// <param name="words">Of the language that the site speaks.</param>
internal sealed class PageRenderer(SiteWords words) : IAsyncDisposable
{
    private readonly ServiceProvider services = SiteTheme.CreateServices(words);

    /// <summary>The whole document of a page.</summary>
    /// <exception cref="InvalidOperationException">The theme failed on the page: a fault of the program; the page is named.</exception>
    public Task<string> RenderAsync(PageModel page) =>
        NamingAsync(page, () => SiteTheme.RenderAsync(page, services, NullLoggerFactory.Instance));

    /// <summary>The document of an explainer's card.</summary>
    /// <exception cref="InvalidOperationException">As of <see cref="RenderAsync"/>.</exception>
    public Task<string> RenderCardAsync(ExplainerPage page) =>
        NamingAsync(page, () => SiteTheme.RenderCardAsync(page, services, NullLoggerFactory.Instance));

    /// <summary>Ends the services of the components.</summary>
    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static async Task<string> NamingAsync(PageModel page, Func<Task<string>> render)
    {
        try
        {
            return await render();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"The page {page.Address} cannot be rendered: {exception.Message}", exception);
        }
    }
}
