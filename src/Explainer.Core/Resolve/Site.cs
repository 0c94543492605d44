using System.Collections.Frozen;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>The whole publication: every id replaced by the thing that it names, or known to name nothing. Read it only.</summary>
public sealed class Site
{
    private readonly Lazy<SiteCoverage> coverage;

    /// <summary>Makes a site of its parts.</summary>
    public Site() => coverage = new(() => SiteCoverage.Of(this));

    /// <summary><c>site.yml</c>.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The name of who publishes, be it somebody of <c>people/</c> or not; null where that is not said.</summary>
    public string? Publisher => Settings.Written.Publisher is { } publisher ? PeopleById.GetValueOrDefault(publisher.Value)?.Name ?? publisher.Value : null;

    /// <summary>The pages, by their order, then by address.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The claims, in order of their pages and as written there. Of two with one id only the first is here.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The sources, by id.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The people, by id.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The topics that something is about, in order.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The events, in order of time; see <see cref="Resolve.Timeline"/>.</summary>
    public required IReadOnlyList<Claim> Timeline { get; init; }

    /// <summary>The lists that readers can narrow.</summary>
    public required SiteLists Lists { get; init; }

    /// <summary>What there is about each of the topics, in their order.</summary>
    public required IReadOnlyList<TopicContent> TopicContents { get; init; }

    /// <summary>Everything that has a name, from A to Z.</summary>
    public required IReadOnlyList<NamedThing> Names { get; init; }

    /// <summary>Claims by id.</summary>
    public required FrozenDictionary<string, Claim> ClaimsById { get; init; }

    /// <summary>Sources by id.</summary>
    public required FrozenDictionary<string, Source> SourcesById { get; init; }

    /// <summary>People by id.</summary>
    public required FrozenDictionary<string, Person> PeopleById { get; init; }

    /// <summary>The citations of each passage, in order of the claims.</summary>
    public required ILookup<Passage, (Claim Claim, Citation Citation)> CitationsOf { get; init; }

    /// <summary>The comparisons of claims with passages, as <c>reviews.yml</c> has them.</summary>
    public required IReadOnlyList<ParsedReview> Reviews { get; init; }

    /// <summary>The last visits to addresses, as <c>links.yml</c> has them, by <see cref="WebLink.Visited"/>.</summary>
    public required IReadOnlyDictionary<string, ParsedVisit> Visits { get; init; }

    /// <summary>The day that ages are counted to; see <see cref="LastDay"/>. Null where the content has no date.</summary>
    public required EdtfDay? AsOf { get; init; }

    /// <summary>Which sentences of the pages can be checked, and which of them stand under a claim; worked out once, when it is first asked for.</summary>
    public SiteCoverage Coverage => coverage.Value;

    /// <summary>The picture that stands for pages that name none, and where it leads; null where <c>site.yml</c> names none.</summary>
    public ResolvedLink? Image { get; internal set; }

    /// <summary>What stands at which address.</summary>
    public required AddressBook AddressBook { get; init; }

    /// <summary>Files that are published as they are.</summary>
    public required IReadOnlyList<InputFile> Assets { get; init; }

    /// <summary>Ids that stand twice.</summary>
    public required IReadOnlyList<DuplicateId> Duplicates { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }
}

