using Explainer.Languages;

namespace Explainer.Compose;

/// <summary>What the pages are called that the site makes itself.</summary>
/// <param name="words">The words of the site's language.</param>
internal sealed class PageTitles(SiteWords words)
{
    public PageTitle Claims => Of(nameof(Claims));

    public PageTitle Sources => Of(nameof(Sources));

    public PageTitle People => Of(nameof(People));

    public PageTitle Timeline => Of(nameof(Timeline));

    public PageTitle WhoSaidWhat => Of(nameof(WhoSaidWhat));

    public PageTitle Verification => Of(nameof(Verification));

    public PageTitle Rules => Of(nameof(Rules));

    /// <summary>Of the page of any rule; its title is the rule's name.</summary>
    public string RuleDescription => words.DescriptionOfPage("Rule");

    public PageTitle Corrections => Of(nameof(Corrections));

    public PageTitle Search => Of(nameof(Search));

    public PageTitle NotFound => Of(nameof(NotFound));

    private PageTitle Of(string page) => new(words.TitleOfPage(page), words.DescriptionOfPage(page));
}
