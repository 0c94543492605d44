using Explainer.Parse;
using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A claim of the site, with everything that it names.</summary>
public sealed class Claim
{
    private ReadText? read;
    private IReadOnlyList<Passage>? restsOn;

    /// <summary>What the author wrote.</summary>
    public required ParsedClaim Written { get; init; }

    /// <summary>The page in whose front matter it stands.</summary>
    public required Page Page { get; init; }

    /// <summary>Unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>Whose claim it is.</summary>
    public ClaimKind Kind => Written.Kind?.Value ?? ClaimKind.Assertion;

    /// <summary>The claim in the editors' words; empty where missing.</summary>
    public string Text => Written.Text?.Value ?? "";

    /// <summary>What can be read in <see cref="Text"/>.</summary>
    public ReadText Read => read ??= new(Text);

    /// <summary>Who says it; null where it is the page, or names nobody.</summary>
    public required Person? Speaker { get; init; }

    /// <summary>What the speaker does by it.</summary>
    public Act Act => Written.Act?.Value ?? Act.Says;

    /// <summary>When it happened; null where not given.</summary>
    public Edtf? Date => Written.Date?.Value;

    /// <summary>When it was said; null where not given.</summary>
    public Edtf? Said => Written.Said?.Value;

    /// <summary>When a statement was made, as far as its author says; null where not given.</summary>
    public Edtf? WhenSaid => Said ?? Date;

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The passage in which a reviewed claim was made; null where none, or none of that id.</summary>
    public required Passage? Appearance { get; init; }

    /// <summary>The comparison with <see cref="Appearance"/> on record; null where there is none.</summary>
    public required Review? AppearanceReview { get; init; }

    /// <summary>The topic that a statement is about; null where it is about a claim or nothing.</summary>
    public required Topic? AboutTopic { get; init; }

    /// <summary>The claim that a statement is about; null where it is about a topic or nothing.</summary>
    public Claim? AboutClaim { get; internal set; }

    /// <summary>Of an event: those whom it names, its speaker first; each once. See <see cref="Resolve.Actors"/>.</summary>
    public IReadOnlyList<Person> Actors { get; internal set; } = [];

    /// <summary>All that it is about: its topics, then the one that a statement is about, or those of the claim that it is about; each once.</summary>
    public IEnumerable<Topic> AllTopics =>
        Topics.Concat(AboutTopic is { } topic ? [topic] : []).Concat(AboutClaim?.Topics ?? []).Distinct();

    /// <summary>The claim that takes this one's place; null where it stands, or names nothing.</summary>
    public Claim? SupersededBy { get; internal set; }

    /// <summary>What was wrong with it; null where nothing was.</summary>
    public Correction? Correction => Written.Correction;

    /// <summary>The places in the prose of the site where it is marked, in order of the pages.</summary>
    public IReadOnlyList<(Page Page, ClaimMark Mark)> Marks { get; internal set; } = [];

    /// <summary>How it stands.</summary>
    public ClaimStatus Status { get; internal set; }

    /// <summary>The best grade among the citations that carry it.</summary>
    public EvidenceGrade Grade { get; internal set; }

    /// <summary>Number of independent origins of the citations that carry it; see <see cref="Origins"/>.</summary>
    public int IndependentOrigins { get; internal set; }

    /// <summary>Its permanent page.</summary>
    public string Address => Addresses.OfClaim(Id);

    /// <summary>Withdrawn or replaced.</summary>
    public bool IsFallen => Written.SupersededBy is not null || Correction is { IsRetraction: true };

    /// <summary>What it is called: its words; its id where it has none.</summary>
    public string Title => Text.Length > 0 ? Text : Id;

    /// <summary>The words that were wrong; null where nothing was, or they are not kept.</summary>
    // The words of a claim that fell are what was wrong.
    public string? Was => Correction?.Was ?? (IsFallen ? Title : null);

    /// <summary>The words that stand now: its own, or those of the claim that takes its place; null where it is withdrawn.</summary>
    public string? Now =>
        Correction is { IsRetraction: true } ? null
        : Written.SupersededBy is not null ? SupersededBy?.Title
        : Title;

    /// <summary>Something was wrong with it, or another claim takes its place.</summary>
    public bool IsCorrected => Correction is not null || Written.SupersededBy is not null;

    /// <summary>A correction whose date a feed can write: of the years 1 to 9999.</summary>
    public bool IsInFeed => IsCorrected && Correction?.Date.IsOfOurEra() == true;

    /// <summary>Our verdict, as an id of the scale; null where it is no review, or has none.</summary>
    public string? Rating => Kind == ClaimKind.Review ? Written.Rating?.Value : null;

    /// <summary>Whether something must carry the claim: not where it fell, nor where a review found nothing either way and shows what it reviewed.</summary>
    public bool NeedsSupport => !IsFallen && this is not { Rating: "not-enough-evidence", Written.Appearance: not null };

    /// <summary>The citations that carry the claim, or for a review its rating.</summary>
    public IEnumerable<Citation> Support => Citations.Where(citation => Carries(citation.Stance));

    /// <summary>The passages that its text has to follow from: those that carry it, or for a review the one in which the claim was made; each once.</summary>
    /// <remarks>Empty where it fell, has no text, or cites a passage that is not there: then there is nothing to be held against.</remarks>
    public IReadOnlyList<Passage> RestsOn => restsOn ??= FindWhatItRestsOn();

    /// <summary>The passages that the claim is to be held against: what it cites, then what a reviewed claim appeared in; each once, those that name nothing left out.</summary>
    public IEnumerable<Evidence> Evidence =>
        Citations.Where(citation => citation.Passage is not null)
            .Select(citation => new Evidence(citation.Passage!, citation.Written.Passage!.At, Carries(citation.Stance), citation.Review))
            .Concat(Appearance is null ? [] : [new Evidence(Appearance, Written.Appearance!.At, Carries: true, AppearanceReview)])
            .OrderBy(evidence => !evidence.Carries)
            .DistinctBy(evidence => evidence.Passage);

    private List<Passage> FindWhatItRestsOn()
    {
        if (IsFallen || Written.Text is null || Citations.Any(citation => citation.Passage is null))
            return [];
        return Kind == ClaimKind.Review
            ? new[] { Appearance }.OfType<Passage>().ToList()
            : Support.Select(citation => citation.Passage!).Distinct().ToList();
    }

    // What carries a claim depends on whose it is. An assertion needs a passage that says so; a statement, one that
    // relays it; and a review does not make the claim that it rates, so that its evidence is whatever bears the rating.
    private bool Carries(Stance stance) => Kind switch
    {
        ClaimKind.Statement => stance is Stance.Supports or Stance.Partly or Stance.Reports,
        ClaimKind.Review => Rating switch
        {
            "supported" => stance is Stance.Supports or Stance.Partly,
            "refuted" => stance is Stance.Disputes,
            "not-enough-evidence" => true,
            _ => stance is Stance.Supports or Stance.Partly or Stance.Disputes,
        },
        _ => stance is Stance.Supports or Stance.Partly,
    };
}
