using System.Collections.Frozen;
using Explainer.Check;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Lists what stands at which address of a site.</summary>
internal static class SiteAddresses
{
    private static readonly HashSet<string> NoFragments = [];

    public static AddressBook Of(
        ParsedSite parsed,
        SiteSettings settings,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<Source> sources,
        FrozenDictionary<string, Person> people,
        SiteLists lists,
        IReadOnlyList<TopicContent> topics,
        IReadOnlyList<NamedThing> names) => new(
        [
            .. pages.Select(page => new AddressBook.Entry(page.Address, $"the page {page.Written.Path}", Location.StartOf(page.Written.Path), Fragments(page))),
            .. pages.Any(page => page.Address == Addresses.Home) ? [] : new[] { Made(Addresses.Home, "the home page", NoFragments) },
            .. Lists(lists.Claims, "the list of claims", claim => [claim.Id]),
            .. Lists(lists.Sources, "the list of sources", _ => []),
            Made(Addresses.People, "the list of people", NoFragments),
            .. Lists(lists.Timeline, "the timeline", claim => [claim.Id, Timeline.FragmentOf(Timeline.HeadingOf(claim.Date!))]),
            .. Lists(lists.Statements, "who said what", entry => [entry.Column.Fragment, entry.Statement.Id]),
            .. topics.Count > 0 ? new[] { Made(Addresses.Topics, "the list of topics", NoFragments) } : [],
            Made(Addresses.Verification, "the verification report", NoFragments),
            Made(Addresses.Rules, "the list of rules", NoFragments),
            .. RuleBook.Rules.Select(rule => Made(Addresses.OfRule(rule.Descriptor.Id), $"the rule {rule.Descriptor.Id}", NoFragments) with { IsForSearches = false }),
            Made(Addresses.Corrections, "the corrections", claims.Where(claim => claim.IsCorrected).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal)),
            Made(Addresses.Data, "the list of data", NoFragments),
            .. List(Addresses.Search, "the search", names, thing => [thing.Letter.Fragment]),
            Made(Addresses.NotFound, "the page for what is not found", NoFragments) with { IsForSearches = false },
            .. topics.SelectMany(topic => List(topic.Topic.Address, $"the topic {topic.Topic.Id}", topic.Entries, claim => [claim.Id])),
            .. Files(parsed, pages, claims).Select(address => Made(address, $"the file {address[1..]} of the site", null)),
            .. claims.Select(claim => new AddressBook.Entry(claim.Address, $"the claim {claim.Id}", claim.Written.At, NoFragments)),
            .. settings.HasEmbeds ? claims.SelectMany(Embeds) : [],
            .. sources.Select(source => new AddressBook.Entry(
                source.Address, $"the source {source.Id}", Location.StartOf(source.Written.Path), source.Passages.Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal))),
            .. sources.Where(source => source.TextAddress is not null).Select(source => new AddressBook.Entry(
                source.TextAddress!, $"the text of the source {source.Id}", Location.StartOf(source.Written.Path), FoundPassages(source)) { IsForSearches = false }),
            .. people.Values.OrderBy(person => person.Id, StringComparer.Ordinal)
                .Select(person => new AddressBook.Entry(person.Address, $"the person {person.Id}", Location.StartOf(person.Written.Path), NoFragments)),
            .. parsed.Assets.Select(asset => new AddressBook.Entry("/" + asset.Name, $"the file {asset.Path}", Location.StartOf(asset.Path), null)),
            .. pages.SelectMany(page => page.Written.RedirectFrom.Where(former => Redirect.IsPlain(former.Value)).Select(former => new AddressBook.Entry(
                Redirect.Normalize(former.Value), $"a redirect of {page.Written.Path}", former.At, NoFragments) { IsForSearches = false })),
        ]);

    private static AddressBook.Entry Made(string address, string what, IReadOnlySet<string>? fragments) => new(address, what, At: null, fragments);

    private static IEnumerable<string> Files(ParsedSite parsed, IReadOnlyList<Page> pages, IReadOnlyList<Claim> claims) =>
    [
        .. FeedPlaces.Of(parsed.Settings, pages, claims).SelectMany(place => new[] { place.Atom, place.Json }),
        // Both name whole addresses.
        .. parsed.Settings.BaseUrl is not null ? [Addresses.Sitemap, Addresses.OpenSearch] : Array.Empty<string>(),
        .. parsed.Settings.SecurityContact is not null && LastDay.Of(pages, parsed.Reviews) is not null ? [Addresses.SecurityContact] : Array.Empty<string>(),
        Addresses.Manifest,
        Addresses.Robots,
        Addresses.SearchIndex,
        Addresses.Redirects,
        Addresses.VerificationReport,
        .. DataFiles.Names.Select(Addresses.OfData),
    ];

    private static AddressBook.Entry[] Embeds(Claim claim) =>
    [
        new(Addresses.OfEmbed(claim.Id), $"the claim {claim.Id} for frames", claim.Written.At, NoFragments) { IsForSearches = false },
        new(Addresses.OfOEmbed(claim.Id), $"what oEmbed says of the claim {claim.Id}", claim.Written.At, null),
    ];

    private static IEnumerable<AddressBook.Entry> Lists<T>(FilteredList<T> list, string what, Func<T, string[]> fragments) =>
        list.Views.SelectMany(view => List(view.Address, view.Filter is { } filter ? $"{what}, {filter.KeyName} {filter.Id}" : what, view.Entries, fragments));

    private static HashSet<string> FoundPassages(Source source) =>
        source.Passages.Where(passage => passage.Match is QuoteMatch.Once).Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<AddressBook.Entry> List<T>(string address, string what, IReadOnlyList<T> all, Func<T, string[]> fragments) =>
        ListParts.Of(all).Select((part, index) => Made(
            ListParts.AddressOf(address, index + 1), what, part.SelectMany(fragments).ToHashSet(StringComparer.Ordinal)));

    private static HashSet<string> Fragments(Page page) =>
    [
        .. page.Written.Prose.Headings.Select(heading => heading.Id),
        .. page.MarkedClaims.Select(claim => claim.Id),
        .. page.MarkedClaims.Select((_, index) => $"n{index + 1}"),
        .. page.MarkedClaims.Select((_, index) => $"r{index + 1}"),
        "main",
        "notes",
        "unconfirmed",
    ];
}
