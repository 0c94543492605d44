using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose.SchemaOrg;

/// <summary>Names people, sources and pages to machines, alike on every page.</summary>
internal sealed class Mentions
{
    private readonly Site site;

    public Mentions(Site site)
    {
        this.site = site;
        Publisher = PublisherOf(site);
    }

    /// <summary>Who publishes; where <c>site.yml</c> does not say it, what the publication is called.</summary>
    public Agent Publisher { get; }

    /// <summary>The whole address of something on this site; null where the site's own is not known.</summary>
    public string? Whole(string address) => site.Settings.BaseUrl is { } root ? root + address : null;

    /// <summary>Something that is described where its id leads; by its name where there is no id.</summary>
    public Mention Of(PageLink link) => Whole(link.Address) is { } id ? new() { Id = id } : new() { Name = link.Text };

    /// <summary>A page of an author.</summary>
    public CreativeWork Article(PageLink page) => new()
    {
        Type = "NewsArticle",
        Id = Whole(page.Address),
        Url = Whole(page.Address),
        Headline = page.Text,
    };

    /// <summary>A person or organisation.</summary>
    public Agent Agent(PersonSummary person) => Agent(person.Type, person.Name, person.Address);

    /// <summary>An organisation, with its page where it has one.</summary>
    public Agent Organization(PageLink organization) =>
        organization.Address.Length > 0
            ? Agent(PersonType.Organization, organization.Text, organization.Address)
            : new() { Type = "Organization", Name = organization.Text };

    /// <summary>A source, with what identifies it.</summary>
    public CreativeWork Work(SourceSummary source) => new()
    {
        Type = SourceTypes.Of(source.Type),
        Id = Whole(source.Address),
        Name = source.Title,
        Url = source.Url,
        ArchivedAt = source.ArchiveUrl,
        InLanguage = source.Language,
        DatePublished = source.Issued?.Machine,
        Author = List(site.SourcesById[source.Id].Written.Authors.Select(Author)),
        Publisher = source.Publisher is { } publisher ? new Agent { Type = "Organization", Name = publisher } : null,
        IsPartOf = source.ContainerTitle is { } container ? new Mention { Type = nameof(CreativeWork), Name = container } : null,
    };

    /// <summary>Exact words, by whom they were spoken, and what reports them.</summary>
    public Quotation Quotation(ClaimSummary statement, string words, IEnumerable<SourceSummary> reports) => new()
    {
        Text = words,
        DateCreated = (statement.Said ?? statement.Date)?.Machine,
        SpokenByCharacter = statement.Speaker is { } speaker ? Agent(speaker) : null,
        IsBasedOn = List(reports.Select(source => Of(new(source.Title, source.Address)))),
        SubjectOf = Of(new(statement.Text, statement.Address)),
    };

    /// <summary>What was wrong.</summary>
    public static CreativeWork Correction(CorrectionView correction) =>
        new() { Type = "CorrectionComment", Text = correction.Reason, DatePublished = correction.Date?.Machine };

    /// <summary>A list; null where it is empty, so that it is not written.</summary>
    public static IReadOnlyList<Thing>? List(IEnumerable<Thing> things) => things.ToList() is { Count: > 0 } list ? list : null;

    // CSL keeps names apart from those that it takes as they are, which may be a person's or an agency's.
    private static Thing Author(CslName name) =>
        name.Literal is null ? new Agent { Type = "Person", Name = name.ToString() } : new Mention { Name = name.ToString() };

    private Agent Agent(PersonType type, string name, string address) => new()
    {
        Type = type == PersonType.Organization ? "Organization" : "Person",
        Id = Whole(address),
        Url = Whole(address),
        Name = name,
    };

    private Agent PublisherOf(Site all) =>
        all.Settings.Written.Publisher is { } written && all.PeopleById.TryGetValue(written.Value, out var person)
            ? Agent(person.Type, person.Name, person.Address)
            : new() { Type = "Organization", Name = all.Publisher ?? all.Settings.Title, Url = Whole(Addresses.Home) };
}
