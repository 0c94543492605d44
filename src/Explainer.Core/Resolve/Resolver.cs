using System.Collections.Frozen;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Joins the files into one site: the only stage that looks across them.</summary>
public static class Resolver
{
    /// <summary>Replaces every id by the thing that it names, or marks it as naming nothing, and derives how each claim stands.</summary>
    /// <param name="parsed">All files, each read for itself.</param>
    /// <param name="withDrafts">Take in the pages that are not to be published.</param>
    /// <param name="asOf">The day that ages are counted to; where null, the last that the content knows of.</param>
    public static Site Resolve(ParsedSite parsed, bool withDrafts, EdtfDay? asOf = null)
    {
        var duplicates = new List<DuplicateId>();
        var settings = new SiteSettings(parsed.Settings, parsed.FolderLevels);
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

        var timeline = Timeline.Of(claims.InOrder);
        var actors = new Actors(peopleById.Values);
        Parallel.ForEach(timeline, claim => claim.Actors = actors.Of(claim));
        var sources = sourcesById.Values.OrderBy(source => source.Id, StringComparer.Ordinal).ToList();
        var usedTopics = TopicList.Used(claims.InOrder, pages);
        var contents = TopicContent.Of(usedTopics, pages, claims.InOrder, timeline);
        var lists = new SiteLists(settings, claims.InOrder, sources, timeline, StatementSubjects.Of(claims.InOrder));
        var names = NameIndex.Of(pages, usedTopics, sources, peopleById.Values);
        var site = new Site
        {
            Settings = settings,
            Pages = pages,
            Claims = claims.InOrder,
            Sources = sources,
            People = peopleById.Values.OrderBy(person => person.Id, StringComparer.Ordinal).ToList(),
            Topics = usedTopics,
            ClaimsById = claims.ById,
            SourcesById = sourcesById,
            PeopleById = peopleById,
            CitationsOf = claims.InOrder
                .SelectMany(claim => claim.Citations.Select(citation => (Claim: claim, Citation: citation)))
                .Where(pair => pair.Citation.Passage is not null)
                .ToLookup(pair => pair.Citation.Passage!),
            Timeline = timeline,
            Lists = lists,
            TopicContents = contents,
            Names = names,
            Reviews = Reviews(parsed, claims.ById),
            Visits = Visits(parsed),
            AsOf = asOf ?? LastDay.Of(pages, parsed.Reviews),
            AddressBook = SiteAddresses.Of(parsed, settings, pages, claims.InOrder, sources, peopleById, lists, contents, names),
            Assets = parsed.Assets,
            Duplicates = duplicates.OrderBy(duplicate => duplicate.At).ToList(),
            Faults = Faults(parsed, settings, withDrafts),
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

    // A review of a claim in a page that is left out waits for that page.
    private static List<ParsedReview> Reviews(ParsedSite parsed, FrozenDictionary<string, Claim> claims)
    {
        var written = parsed.Pages.SelectMany(page => page.Claims).Select(claim => claim.Id?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        return parsed.Reviews.Where(review => claims.ContainsKey(review.Claim.Value) || !written.Contains(review.Claim.Value)).ToList();
    }

    // Where two branches visited the same address, both entries may have been kept: the later counts.
    private static Dictionary<string, ParsedVisit> Visits(ParsedSite parsed)
    {
        var visits = new Dictionary<string, ParsedVisit>(parsed.Visits.Count, StringComparer.Ordinal);
        foreach (var visit in parsed.Visits)
        {
            if (!visits.TryGetValue(visit.Url, out var other) || other.Checked < visit.Checked)
                visits[visit.Url] = visit;
        }
        return visits;
    }

    // What stands in a page that is left out stops nobody: its author is still writing.
    private static List<Fault> Faults(ParsedSite parsed, SiteSettings settings, bool withDrafts)
    {
        var leftOut = parsed.Pages.Where(page => page.IsDraft && !withDrafts).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        return parsed.Faults.Concat(Choices.Faults(parsed, settings))
            .Where(fault => !leftOut.Contains(fault.At.Path))
            .DistinctBy(fault => (fault.At, fault.GetType()))
            .OrderBy(fault => fault.At)
            .ToList();
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
}
