using Explainer.Compose.Pages;
using Explainer.Resolve;

namespace Explainer.Compose.SchemaOrg;

/// <summary>Tells machines what each page shows its readers, in the words of schema.org, and nothing more.</summary>
internal sealed class LinkedData
{
    private readonly Mentions mentions;
    private readonly ClaimData claims;
    private readonly SiteData whole;

    public LinkedData(Site site)
    {
        mentions = new Mentions(site);
        claims = new ClaimData(site, mentions);
        whole = new SiteData(site, mentions);
    }

    /// <summary>The page as JSON-LD 1.1, to stand in a <c>script</c> element; null where there is nothing to tell.</summary>
    public string? Of(PageModel page) => Things(page).ToList() is { Count: > 0 } things ? new Graph(things).ToJson() : null;

    private IEnumerable<Thing> Things(PageModel page) =>
        page is RedirectPage or NotFoundPage ? [] : Shown(page).Concat(whole.Breadcrumb(page));

    private IEnumerable<Thing> Shown(PageModel page) => page switch
    {
        HomePage home => [whole.WebSite(home)],
        ExplainerPage explainer => ArticleData.Of(explainer, mentions),
        ClaimPage claim => claims.Of(claim),
        SourcePage source => Source(source),
        PersonPage person => [PersonData.Of(person, mentions)],
        TimelinePage timeline => TimelineData.Of(timeline, mentions),
        WhoSaidWhatPage statements => Quotations(statements),
        ClaimsPage or VerificationPage or DataPage => whole.Dataset(),
        _ => [],
    };

    private IEnumerable<Thing> Source(SourcePage page)
    {
        var work = mentions.Work(page.Source) with { IsBasedOn = Mentions.List(page.DerivedFrom.Select(mentions.Of)) };
        return page.Passages.Where(entry => entry.Passage is { IsExact: true, Id.Length: > 0 }).Select(entry => new Quotation
        {
            Id = mentions.Whole(entry.Passage.Address),
            Text = entry.Passage.Words,
            InLanguage = entry.Passage.Language ?? page.Site.Language,
            SpokenByCharacter = entry.Passage.Speaker is { } speaker ? mentions.Agent(speaker) : null,
            IsPartOf = mentions.Of(new(page.Source.Title, page.Source.Address)),
        }).Prepend<Thing>(work);
    }

    private IEnumerable<Quotation> Quotations(WhoSaidWhatPage page) =>
        from section in page.Sections
        from utterance in section.Utterances
        let words = utterance.Quote
        where words is not null
        select mentions.Quotation(utterance.Claim, words!, utterance.ReportedBy.Select(report => report.Source)) with
        {
            Id = mentions.Whole($"{page.Address}#{utterance.Claim.Id}"),
            InLanguage = utterance.QuoteLanguage ?? page.Site.Language,
        };
}
