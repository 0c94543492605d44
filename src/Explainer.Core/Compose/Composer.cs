using Explainer.Check;
using Explainer.Compose.Pages;
using Explainer.Export;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Says what each page of the site shows.</summary>
public static class Composer
{
    /// <summary>The page models, in order of their kinds; each is made as it is asked for, and no address comes twice.</summary>
    /// <param name="site">The publication.</param>
    /// <param name="findings">What is wrong with it.</param>
    /// <param name="data">What the publication offers as data.</param>
    /// <param name="isDraft">Built in spite of errors: every page says so.</param>
    /// <param name="withCards">A picture is drawn of each explainer, and stands for it where it names none.</param>
    /// <remarks>Of two pages at one address, which FC811 reports, the first in this order is made.</remarks>
    public static IEnumerable<PageModel> Compose(Site site, Findings findings, DataFiles data, bool isDraft = false, bool withCards = false)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var heads = new Heads(site, withCards);
        foreach (var page in All(new Composition(site, findings, isDraft), data))
        {
            if (taken.Add(page.Address))
                yield return heads.Complete(page);
        }
    }

    // In the order in which the address book gives addresses away: what authors write goes before what the site makes.
    private static IEnumerable<PageModel> All(Composition composition, DataFiles data) =>
        new Func<Composition, IEnumerable<PageModel>>[]
        {
            site => [HomePages.Of(site)],
            ExplainerPages.Of,
            ClaimsPages.Of,
            SourcesPages.Of,
            site => [PeoplePages.Of(site)],
            TimelinePages.Of,
            WhoSaidWhatPages.Of,
            TopicPages.All,
            site => [VerificationPages.Of(site), RulePages.All(site), CorrectionsPages.Of(site), DataPages.Of(site, data), NotFound(site)],
            SearchPages.Of,
            RulePages.Of,
            TopicPages.Of,
            ClaimPages.Of,
            EmbedPages.Of,
            SourcePages.Of,
            SourceTextPages.Of,
            PersonPages.Of,
            RedirectPages.Of,
        }.SelectMany(kind => kind(composition));

    private static NotFoundPage NotFound(Composition composition) => new()
    {
        Address = Addresses.NotFound,
        Title = composition.Titles.NotFound.Title,
        Description = composition.Titles.NotFound.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
    };
}
