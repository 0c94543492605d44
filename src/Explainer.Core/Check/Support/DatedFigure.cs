using System.Collections.Frozen;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>A figure of a claim that has a date, and what tells whether another claim has a figure of the same thing.</summary>
/// <param name="Of">The claim.</param>
/// <param name="Figure">The figure, in the claim's text.</param>
/// <param name="Counted">What it counts: the stem of its noun, or its dimension; a hash.</param>
/// <param name="Predicates">The words next to it that say what is told of it: "killed", "wounded"; at most two stems.</param>
internal sealed record DatedFigure(DatedClaim Of, Figure Figure, ulong Counted, IReadOnlyList<ulong> Predicates)
{
    private static readonly ulong People = Stem("people"), Death = Stem("die"), Harm = Stem("injure");

    // What one report calls killed another calls dead.
    private static readonly FrozenDictionary<ulong, ulong> Casualties = new[]
    {
        ("killed", Death), ("dead", Death), ("died", Death), ("death", Death), ("fatalities", Death), ("lives", Death), ("perished", Death),
        ("injured", Harm), ("injuries", Harm), ("wounded", Harm), ("hurt", Harm),
    }.DistinctBy(pair => Stem(pair.Item1)).ToFrozenDictionary(pair => Stem(pair.Item1), pair => pair.Item2);

    /// <summary>The figures of a claim of which can be told what they count.</summary>
    public static IEnumerable<DatedFigure> In(DatedClaim claim)
    {
        var text = claim.Claim.Text;
        foreach (var figure in claim.Claim.Read.Figures)
        {
            if (figure.Unit == FigureUnit.Ordinal || figure.Unit == FigureUnit.Score)
                continue;
            var (before, after) = (claim.LastBefore(figure.Span.Start), claim.FirstAfter(figure.Span.End));
            var noun = after is { } word && word.Span.In(text).Equals(figure.Noun, StringComparison.OrdinalIgnoreCase) ? Folded(word.Stem) : 0;
            if (noun == 0 && figure.Unit is null)
                continue;
            var predicates = new List<ulong>();
            if (before is { } verb)
                predicates.Add(Folded(verb.Stem));
            // "24 dead" are people who died.
            if (noun == Death || noun == Harm)
                (noun, predicates) = (People, [noun]);
            else if (after is { } counted && claim.FirstAfter(counted.Span.End) is { } said)
                predicates.Add(Folded(said.Stem));
            if (predicates.Count > 0)
                yield return new(claim, figure, figure.Unit is { } unit ? Stem(unit.Dimension) : noun, predicates);
        }
    }

    /// <summary>Words of one meaning as one of them.</summary>
    public static ulong Folded(ulong stem) => Casualties.GetValueOrDefault(stem, stem);

    /// <summary>Whether either figure follows from the other.</summary>
    public bool Agrees(DatedFigure other) => FigureComparison.Carries(Figure, other.Figure) || FigureComparison.Carries(other.Figure, Figure);

    private static ulong Stem(string word) => WordStem.Of(word).Stem;
}
