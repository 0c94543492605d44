using System.Collections.Frozen;
using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>Joins the files into one site: the only stage that looks across them.</summary>
public static class Resolver
{
    /// <summary>Replaces every id by the thing that it names, or marks it as naming nothing, and derives how each claim stands.</summary>
    /// <param name="parsed">All files, each read for itself.</param>
    /// <param name="withDrafts">Take in the pages that are not to be published.</param>
    public static Site Resolve(ParsedSite parsed, bool withDrafts)
    {
        var duplicates = new List<DuplicateId>();
        var settings = new SiteSettings(parsed.Settings);
        var people = Index(parsed.People, person => person.Id, person => person.Path, "person", duplicates);
        var peopleById = people.Values.Select(person => ToPerson(person, people)).ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        var sourcesById = SourceResolver.Resolve(parsed, peopleById, duplicates);
        var topics = new TopicList(parsed);

        var pages = parsed.Pages
            .Where(page => withDrafts || !page.IsDraft)
            .Select(page => ToPage(page, peopleById, topics))
            .OrderBy(page => page.Written.Order?.Value ?? int.MaxValue)
            .ThenBy(page => page.Address, StringComparer.Ordinal)
            .ToList();
        var claims = new ClaimResolver(parsed, pages, sourcesById, peopleById, topics, duplicates).Resolve();

        var sources = sourcesById.Values.OrderBy(source => source.Id, StringComparer.Ordinal).ToList();
        var site = new Site
        {
            Settings = settings,
            Pages = pages,
            Claims = claims.InOrder,
            Sources = sources,
            People = peopleById.Values.OrderBy(person => person.Id, StringComparer.Ordinal).ToList(),
            Topics = TopicList.Used(claims.InOrder, pages),
            ClaimsById = claims.ById,
            SourcesById = sourcesById,
            PeopleById = peopleById,
            CitationsOf = claims.InOrder
                .SelectMany(claim => claim.Citations.Select(citation => (Claim: claim, Citation: citation)))
                .Where(pair => pair.Citation.Passage is not null)
                .ToLookup(pair => pair.Citation.Passage!),
            AddressBook = AddressBookOf(parsed, pages, claims.InOrder, sources, peopleById),
            Assets = parsed.Assets,
            Duplicates = duplicates.OrderBy(duplicate => duplicate.At).ToList(),
            Faults = parsed.Faults.Concat(Choices.Faults(parsed, settings)).DistinctBy(fault => (fault.At, fault.GetType())).OrderBy(fault => fault.At).ToList(),
        };
        LinkResolver.Resolve(site);
        return site;
    }

    /// <summary>Things by their ids; of two with one id the first counts, and the second is a duplicate.</summary>
    internal static Dictionary<string, T> Index<T>(
        IEnumerable<T> things, Func<T, string> id, Func<T, string> path, string kind, List<DuplicateId> duplicates)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (!index.TryAdd(id(thing), thing))
                duplicates.Add(new(kind, id(thing), Location.StartOf(path(thing)), Location.StartOf(path(index[id(thing)]))));
        }
        return index;
    }

    private static Person ToPerson(ParsedPerson written, Dictionary<string, ParsedPerson> people) => new()
    {
        Written = written,
        Affiliations = written.Affiliations
            .Select(affiliation => new Affiliation(affiliation, people.GetValueOrDefault(affiliation.Organization?.Value ?? "")))
            .ToList(),
    };

    private static Page ToPage(ParsedPage written, FrozenDictionary<string, Person> people, TopicList topics) => new()
    {
        Written = written,
        Address = Addresses.OfPage(written.Path),
        Authors = written.Authors.Select(author => people.GetValueOrDefault(author.Value)).OfType<Person>().ToList(),
        Topics = written.Topics.Select(topic => topics[topic.Value]).ToList(),
    };

    private static AddressBook AddressBookOf(
        ParsedSite parsed, List<Page> pages, IReadOnlyList<Claim> claims, List<Source> sources, FrozenDictionary<string, Person> people)
    {
        var claimIds = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var none = new HashSet<string>(StringComparer.Ordinal);
        var hasHome = pages.Exists(page => page.Address == Addresses.Home);
        return new AddressBook(
        [
            .. pages.Select(page => new AddressBook.Entry(page.Address, $"the page {page.Written.Path}", Location.StartOf(page.Written.Path), Fragments(page))),
            .. hasHome ? [] : new[] { Made(Addresses.Home, "the home page", none) },
            Made(Addresses.Claims, "the list of claims", claimIds),
            Made(Addresses.Sources, "the list of sources", none),
            Made(Addresses.People, "the list of people", none),
            Made(Addresses.Timeline, "the timeline", claimIds),
            Made(Addresses.WhoSaidWhat, "who said what", claimIds),
            Made(Addresses.Verification, "the verification report", none),
            Made(Addresses.Corrections, "the corrections", claimIds),
            Made(Addresses.NotFound, "the page for what is not found", none),
            .. new[] { Addresses.Feed, Addresses.Sitemap, Addresses.Robots, Addresses.Redirects }
                .Select(address => Made(address, $"the file {address[1..]} of the site", null)),
            .. claims.Select(claim => new AddressBook.Entry(claim.Address, $"the claim {claim.Id}", claim.Written.At, none)),
            .. sources.Select(source => new AddressBook.Entry(
                source.Address, $"the source {source.Id}", Location.StartOf(source.Written.Path), source.Passages.Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal))),
            .. people.Values.OrderBy(person => person.Id, StringComparer.Ordinal)
                .Select(person => new AddressBook.Entry(person.Address, $"the person {person.Id}", Location.StartOf(person.Written.Path), none)),
            .. parsed.Assets.Select(asset => new AddressBook.Entry("/" + asset.Name, $"the file {asset.Path}", Location.StartOf(asset.Path), null)),
            .. pages.SelectMany(page => page.Written.RedirectFrom.Select(former => new AddressBook.Entry(
                Redirect.Normalize(former.Value), $"a redirect of {page.Written.Path}", former.At, none))),
        ]);

        static AddressBook.Entry Made(string address, string what, IReadOnlySet<string>? fragments) => new(address, what, At: null, fragments);
    }

    private static HashSet<string> Fragments(Page page) =>
    [
        .. page.Written.Prose.Headings.Select(heading => heading.Id),
        .. page.MarkedClaims.Select(claim => claim.Id),
        .. page.MarkedClaims.Select((_, index) => $"n{index + 1}"),
        .. page.MarkedClaims.Select((_, index) => $"r{index + 1}"),
        "main",
        "notes",
    ];
}
