using System.Collections.Frozen;
using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Rules.Support;

/// <summary>FC402: a figure or a statement that the source gives with a reservation, and the claim without.</summary>
public sealed class DroppedHedge : Rule
{
    private static readonly string[] Reservations =
    [
        "allegedly", "reportedly", "apparently", "possibly", "probably", "perhaps", "might", "may", "presumably", "supposedly",
    ];

    // Words with which a claim keeps a source's reservation in its own way.
    private static readonly string[] Kept =
    [
        "alleged", "alleges", "allege", "reported", "apparent", "possible", "probable", "likely", "unlikely", "could", "can", "suspected",
        "suspect", "suggests", "suggest", "suggested", "said", "says", "according", "believed", "thought", "claimed", "claims", "appears",
        "appear", "seems", "seem", "presumed", "unconfirmed", "not", "if", "whether",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reserving = LookUp(Reservations);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReservingOrKept = LookUp([.. Reservations, .. Kept]);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC402", "dropped-hedge", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        // A mark is often a name for the claim ("the half-hour"), so that the claim's own text is what must keep the reservation.
        SupportCase.In(site).Where(text => !text.IsMark).SelectMany(text => Figures(text).Concat(Statements(text)));

    private IEnumerable<Finding> Figures(SupportCase text)
    {
        foreach (var figure in text.Read.Figures.Where(figure => figure.Unit != FigureUnit.Ordinal && figure.Upper.Equals(figure.Value)))
        {
            if (figure.Bound is FigureBound.Nearly or FigureBound.JustOver && Added(text, figure) is { } added)
                yield return added;
            if (figure.Bound != FigureBound.Exact || !HasReservation(text))
                continue;
            var same = text.Given.Where(given => FigureComparison.IsSameNumber(figure, given.Figure)).ToList();
            if (same.Count == 0 || same.Exists(other => other.Figure.Bound == FigureBound.Exact || IsPeriod(other.Figure)))
                continue;
            var hedged = same[0];
            var words = figure.Span.In(text.Text);
            yield return At(
                text.Locate(figure.Span),
                $"\"{words}\" is stated outright, and {hedged.Passage} says \"{WithHedge(hedged)}\". Keep the source's reservation.",
                text.Claim) with
            {
                Compared = new(text.Marked(figure.Span), hedged.Marked),
            };
        }
    }

    private static bool HasReservation(SupportCase text)
    {
        foreach (var passage in text.Passages)
        {
            foreach (var figure in passage.Carrying.FiguresAndYears)
            {
                if (figure.Bound != FigureBound.Exact)
                    return true;
            }
        }
        return false;
    }

    /// <summary>"nearly 76" where the passages have 76, and nothing else that it may be taken from.</summary>
    private Finding? Added(SupportCase text, Figure figure)
    {
        var same = text.Given.Where(given => FigureComparison.IsSameNumber(figure, given.Figure)).ToList();
        var isGivenSo = same.Exists(given => given.Figure.Bound != FigureBound.Exact || !given.Figure.Upper.Equals(given.Figure.Value));
        if (same.Count == 0 || isGivenSo || figure.Noun.Length == 0 || !same.TrueForAll(given => given.Figure.Noun == figure.Noun))
            return null;
        if (text.Given.Any(given => !same.Contains(given) && FigureComparison.Carries(figure, given.Figure)))
            return null;
        return At(
            text.Locate(figure.Span),
            $"\"{figure.Span.In(text.Text)}\" is what {same[0].Passage} says exactly, and the claim makes it a little more or less."
            + " Write the source's figure as it stands.",
            text.Claim) with
        {
            Compared = new(text.Marked(figure.Span), same[0].Marked),
        };
    }

    // "Over five seasons" is how long it took as well as more than that.
    private static bool IsPeriod(Figure figure) =>
        figure.Bound == FigureBound.MoreThan && (figure.Unit?.Dimension == "time" || figure.Noun is "season" or "seasons");

    // Of several sentences the reservation may belong to another.
    private IEnumerable<Finding> Statements(SupportCase text)
    {
        if (text.Claim.Kind != Parse.ClaimKind.Assertion || Reserved(text.Read, ReservingOrKept) is not null)
            yield break;
        TextSpan? first = null;
        foreach (var passage in text.Passages)
        {
            if (Reserved(passage.Carrying, Reserving) is not { } span || passage.Carrying.Sentences.Count != 1)
                yield break;
            first ??= span;
        }
        if (first is { } reserved)
        {
            var (passage, words) = (text.Passages[0], text.Passages[0].Carrying.Value);
            yield return At(
                text.Locate(new(0, text.Text.Length)),
                $"The claim \"{text.Claim.Id}\" is stated as fact, and {passage} says \"{reserved.In(words)}\". Keep the source's reservation.",
                text.Claim) with
            {
                Compared = new(text.Marked(), new(passage.ToString(), words, [reserved])),
            };
        }
    }

    private static TextSpan? Reserved(ReadText text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> reserving)
    {
        foreach (var span in text.Words)
        {
            var word = text.Value.AsSpan(span.Start, span.Length);
            // May is a month.
            if (reserving.Contains(word) && word is not "May")
                return span;
        }
        return null;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookUp(string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The figure with the two words before it, as far as there are two.</summary>
    private static string WithHedge(GivenFigure given)
    {
        var (text, span) = (given.Passage.Carrying.Value, given.Figure.Span);
        var before = Words.In(text[..span.Start]).TakeLast(2).ToList();
        return text[(before.Count == 0 ? span.Start : before[0].Start)..span.End];
    }
}
