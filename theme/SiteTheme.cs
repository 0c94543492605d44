using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Languages;
using Explainer.Theme.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Explainer.Theme;

/// <summary>How the site looks: makes a page model into an HTML document.</summary>
public static class SiteTheme
{
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
    public static async Task<string> RenderAsync(PageModel page, IServiceProvider services, ILoggerFactory logging)
    {
        await using var renderer = new HtmlRenderer(services, logging);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(TemplateOf(page), parameters);
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
