using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Export;
using Explainer.Languages;
using Explainer.Theme.Cards;
using Explainer.Theme.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Explainer.Theme;

/// <summary>How the site looks: makes a page model into an HTML document.</summary>
public static class SiteTheme
{
    /// <summary>The size of a card in pixels, as the Open Graph protocol's readers want it.</summary>
    public const int CardWidth = 1200, CardHeight = 630;

    /// <summary>The name of the file that a card loads.</summary>
    public const string CardStylesheetName = "card.css";

    /// <summary>What other files of the site may know of the look; the colours are the stylesheet's <c>--paper</c>.</summary>
    public static SiteLook Look { get; } = new(ThemeAssets.Icon.Address, Paper: "#fbf9f4", PaperAtNight: "#16181b");

    /// <summary>The services that the components need; one set serves all pages.</summary>
    /// <param name="words">Of the language that the site speaks.</param>
    public static ServiceProvider CreateServices(SiteWords words) =>
        new ServiceCollection()
            .AddSingleton(words)
            // Without an encoder of its own, Blazor writes "é" as an entity.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();

    /// <summary>The whole document of a page, from <c>&lt;!doctype html&gt;</c> on; the same bytes for the same model.</summary>
    /// <param name="page">The page.</param>
    /// <param name="services">From <see cref="CreateServices"/>.</param>
    /// <param name="logging">Where the renderer reports what it does.</param>
    /// <remarks>Safe to call for many pages at once. Each page has a renderer of its own: a shared one keeps every component it ever made.</remarks>
    public static Task<string> RenderAsync(PageModel page, IServiceProvider services, ILoggerFactory logging) =>
        RenderAsync(TemplateOf(page), page, services, logging);

    /// <summary>
    /// The document of the picture that stands for an explainer where it is shared, to be drawn <see cref="CardWidth"/> by <see cref="CardHeight"/>
    /// pixels large.
    /// </summary>
    /// <remarks>
    /// It loads a file <see cref="CardStylesheetName"/> from beside it, of <see cref="ThemeAssets.CardStylesheet"/>, and nothing else.
    /// </remarks>
    public static Task<string> RenderCardAsync(ExplainerPage page, IServiceProvider services, ILoggerFactory logging) =>
        RenderAsync(typeof(Card), page, services, logging);

    private static async Task<string> RenderAsync(Type template, PageModel page, IServiceProvider services, ILoggerFactory logging)
    {
        await using var renderer = new HtmlRenderer(services, logging);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(template, parameters);
            return root.ToHtmlString() + "\n";
        });
    }

    private static Type TemplateOf(PageModel page) => page switch
    {
        HomePage => typeof(HomeTemplate),
        ExplainerPage => typeof(ExplainerTemplate),
        ClaimPage => typeof(ClaimTemplate),
        ClaimsPage => typeof(ClaimsTemplate),
        SourcePage => typeof(SourceTemplate),
        SourcesPage => typeof(SourcesTemplate),
        SourceTextPage => typeof(SourceTextTemplate),
        TopicsPage => typeof(TopicsTemplate),
        TopicPage => typeof(TopicTemplate),
        PersonPage => typeof(PersonTemplate),
        PeoplePage => typeof(PeopleTemplate),
        TimelinePage => typeof(TimelineTemplate),
        WhoSaidWhatPage => typeof(WhoSaidWhatTemplate),
        VerificationPage => typeof(VerificationTemplate),
        RulesPage => typeof(RulesTemplate),
        RulePage => typeof(RuleTemplate),
        CorrectionsPage => typeof(CorrectionsTemplate),
        DataPage => typeof(DataTemplate),
        EmbedPage => typeof(EmbedTemplate),
        SearchPage => typeof(SearchTemplate),
        NotFoundPage => typeof(NotFoundTemplate),
        RedirectPage => typeof(RedirectTemplate),
        _ => throw new NotSupportedException($"The theme has no template for {page.GetType().Name}."),
    };
}
