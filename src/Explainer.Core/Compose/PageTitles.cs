namespace Explainer.Compose;

/// <summary>What the pages are called that the site makes itself, in English.</summary>
internal static class PageTitles
{
    public static PageTitle Claims { get; } = new("Claims", "Every claim of the site, with how it stands.");

    public static PageTitle Sources { get; } = new("Sources", "Every source of the site, with the passages that claims rest on.");

    public static PageTitle People { get; } = new("People", "Every person and organisation of the site, with what they said.");

    public static PageTitle Timeline { get; } = new("Timeline", "What happened when, and how we know.");

    public static PageTitle WhoSaidWhat { get; } = new("Who said what", "What each speaker said about each subject, and who reported it.");

    public static PageTitle Topics { get; } = new("Topics", "What the site is about, topic by topic.");

    public static PageTitle Verification { get; } = new("Verification report", "What was checked, how, and what was found.");

    public static PageTitle Rules { get; } = new("The rules", "What every claim, quotation, source and link of this site is checked for.");

    /// <summary>Of the page of any rule; its title is the rule's name.</summary>
    public static string RuleDescription => "What this rule reports, why, and what to write instead.";

    public static PageTitle Corrections { get; } = new("Corrections", "What was wrong, and is put right.");

    public static PageTitle NotFound { get; } = new("Page not found", "");
}
