using Explainer.Check.Support;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Balance;

/// <summary>FC602: two claims that give different figures of one thing.</summary>
public sealed class ConflictingClaims : Rule
{
    // As many claims of one thing on one day as anybody reads; so the time stays in proportion to their number.
    private const int MostCompared = 32;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC602", "conflicting-claims", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        // The site may report that speakers differ; what it says itself, and what one speaker says, has to agree.
        var known = new Dictionary<(string? Speaker, string Date, ulong Counted, ulong Predicate), List<DatedFigure>>();
        foreach (var claim in DatedClaim.In(site))
        {
            var told = new HashSet<DatedClaim>();
            foreach (var figure in claim.Figures)
            {
                var alike = figure.Predicates.SelectMany(predicate => known.GetValueOrDefault(Key(figure, predicate), []));
                if (alike.FirstOrDefault(other => Conflict(figure, other)) is { } other && told.Add(other.Of))
                    yield return Finding(figure, other);
            }
            foreach (var figure in claim.Figures)
            {
                foreach (var predicate in figure.Predicates.Distinct())
                {
                    if (!known.TryGetValue(Key(figure, predicate), out var figures))
                        known[Key(figure, predicate)] = figures = [];
                    if (figures.Count < MostCompared)
                        figures.Add(figure);
                }
            }
        }
    }

    private static (string?, string, ulong, ulong) Key(DatedFigure figure, ulong predicate) =>
        (figure.Of.Claim.Kind == ClaimKind.Statement ? figure.Of.Claim.Speaker!.Id : null, figure.Of.Date.ToString(), figure.Counted, predicate);

    // A claim may name several figures of one kind, such as a whole and its parts: one that agrees is enough.
    private static bool Conflict(DatedFigure figure, DatedFigure other) =>
        !Agree(figure, other.Of) && !Agree(other, figure.Of) && figure.Of.IsAboutSameAs(other.Of);

    private static bool Agree(DatedFigure figure, DatedClaim claim) =>
        claim.Figures.Any(other => other.Counted == figure.Counted && figure.Agrees(other));

    private Finding Finding(DatedFigure figure, DatedFigure other)
    {
        var (ours, theirs) = (figure.Of.Claim, other.Of.Claim);
        var (our, their) = (figure.Figure.Span.In(ours.Text), other.Figure.Span.In(theirs.Text));
        var at = theirs.Written.Text!.At;
        return At(
            ours.Written.Text!.Locate(figure.Figure.Span),
            $"\"{our}\" is not what the claim \"{theirs.Id}\" ({at.Path}:{at.Line}) says of the same: \"{their}\"."
            + " Correct one of the two, or say in both how they differ.",
            ours) with
        {
            Compared = new(new($"claim {ours.Id}", ours.Text, [figure.Figure.Span]), new($"claim {theirs.Id}", theirs.Text, [other.Figure.Span])),
        };
    }
}
