using Explainer.Check;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>The ways through a site that its pages show and its values do not hold; built once.</summary>
internal sealed class CrossReferences
{
    private readonly ILookup<(Person Speaker, StatementSubject Subject), Claim> statementsOn;

    public CrossReferences(Site site, Findings findings)
    {
        var statements = site.Claims.Where(claim => claim.Kind == ClaimKind.Statement).OrderBy(claim => claim.WhenSaid, UndatedLast.Order).ToList();
        StatementsBy = statements.Where(claim => claim.Speaker is not null).ToLookup(claim => claim.Speaker!);
        statementsOn = statements.Where(claim => claim.Speaker is not null).ToLookup(claim => (claim.Speaker!, StatementSubject.Of(claim)));
        StatementsAbout = statements.Where(claim => claim.AboutClaim is not null).ToLookup(claim => claim.AboutClaim!);
        Supersedes = site.Claims.Where(claim => claim.SupersededBy is not null).ToLookup(claim => claim.SupersededBy!);
        ClaimsOf = site.Claims
            .SelectMany(claim => SourcesOf(claim).Select(source => (source, claim)))
            .ToLookup(pair => pair.source, pair => pair.claim);
        ReviewsOf = site.Claims.Where(claim => claim.Appearance is not null).ToLookup(claim => claim.Appearance!);
        ReviewsBy = site.Reviews.ToLookup(review => review.Claim.Value, StringComparer.Ordinal);
        MembersOf = site.People
            .OrderBy(person => person.Name, StringComparer.Ordinal)
            .SelectMany(person => person.Affiliations.Select(affiliation => (person, affiliation)))
            .Where(pair => pair.affiliation.Organization is not null)
            .ToLookup(pair => pair.affiliation.Organization!.Id, StringComparer.Ordinal);
        var problems = findings.All.Where(finding => finding.Level >= Level.Warning).ToList();
        Problems = problems;
        ProblemsOf = problems.Where(finding => finding.ClaimId is not null).ToLookup(finding => finding.ClaimId!, StringComparer.Ordinal);
        ProblemsIn = problems.ToLookup(finding => finding.At.Path, StringComparer.Ordinal);
    }

    /// <summary>What somebody said, by date.</summary>
    public ILookup<Person, Claim> StatementsBy { get; }

    /// <summary>The first later statement of the same speaker about the same subject that turns from this one; null where there is none.</summary>
    /// <remarks>Later only where both dates leave no doubt of it.</remarks>
    public Claim? TurnFrom(Claim statement)
    {
        if (statement is not { Speaker: { } speaker, WhenSaid.Latest: { } then })
            return null;
        var subject = StatementSubject.Of(statement);
        if (subject == StatementSubject.Other)
            return null;
        return statementsOn[(speaker, subject)]
            .FirstOrDefault(other => Turns(statement.Act, other.Act) && !other.IsFallen && other.WhenSaid?.Earliest > then);
    }

    /// <summary>What was said about a claim, by date.</summary>
    public ILookup<Claim, Claim> StatementsAbout { get; }

    /// <summary>The claims whose place a claim takes.</summary>
    public ILookup<Claim, Claim> Supersedes { get; }

    /// <summary>The claims that name a source, each once, in order.</summary>
    public ILookup<Source, Claim> ClaimsOf { get; }

    /// <summary>The reviews of what is claimed in a passage, in order.</summary>
    public ILookup<Passage, Claim> ReviewsOf { get; }

    /// <summary>The comparisons on record of a claim, by its id; in the order written.</summary>
    public ILookup<string, ParsedReview> ReviewsBy { get; }

    /// <summary>Those with a role in an organisation, by name.</summary>
    public ILookup<string, (Person Person, Affiliation Affiliation)> MembersOf { get; }

    /// <summary>The findings at warning and above.</summary>
    public IReadOnlyList<Finding> Problems { get; }

    /// <summary>Those of a claim, by its id.</summary>
    public ILookup<string, Finding> ProblemsOf { get; }

    /// <summary>Those in a file, by its path.</summary>
    public ILookup<string, Finding> ProblemsIn { get; }

    // To say more of the same is no turn, however it is said.
    private static bool Turns(Act from, Act to) => (from, to) switch
    {
        (not Act.Retracts, Act.Retracts) or (Act.Denies, Act.Confirms) or (Act.Confirms, Act.Denies) => true,
        (Act.DeclinesToComment, not Act.DeclinesToComment) => true,
        _ => false,
    };

    /// <summary>The sources that a claim names, each once, in the order of its citations.</summary>
    public static IEnumerable<Source> SourcesOf(Claim claim) =>
        claim.Citations.Select(citation => citation.Source).Append(claim.Appearance?.Source).OfType<Source>().Distinct();
}
