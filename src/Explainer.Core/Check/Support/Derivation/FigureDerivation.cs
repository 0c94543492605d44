using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Support.Derivation;

/// <summary>What a reader gets from the figures of passages by one step: sums, differences, shares, multiples, counts, and spans between dates.</summary>
/// <param name="text">The text that is checked.</param>
/// <param name="figures">The figures of its passages.</param>
/// <param name="passages">The passages.</param>
internal sealed class FigureDerivation(string text, IReadOnlyList<GivenFigure> figures, IReadOnlyList<Passage> passages)
{
    private readonly Operands given = new(text, figures, passages);

    /// <summary>Whether a figure follows by a step.</summary>
    /// <param name="claimed">The figure.</param>
    /// <param name="rival">The figure of the same thing that it would have to be; null where none is clear.</param>
    public bool Yields(Figure claimed, Figure? rival)
    {
        if (claimed.Unit == FigureUnit.Score)
            return SumStep.OfScores(given, claimed);
        if (claimed.Unit is null && claimed.Noun is "degrees" or "degree")
            return YieldsIn(FigureUnit.Find("celsius"), claimed, rival) || YieldsIn(FigureUnit.Find("fahrenheit"), claimed, rival);
        if (claimed.Unit is null && claimed.Noun is "cents" or "pence" && given.Figures.FirstOrDefault(one => one.Unit?.Dimension.Length == 3).Unit is { } currency)
            return YieldsIn(currency with { Factor = 0.01 }, claimed, rival);
        if (IsOneMoreInARow(claimed))
            return true;
        if (rival is { } same && (IsBound(claimed) || claimed.Bound == FigureBound.About) && IsOfOneSize(claimed, same))
            return SumStep.AtABound(given, claimed) || SpanStep.Yields(given, claimed);
        return SpanStep.Yields(given, claimed) || SingleStep.Yields(given, claimed) || SumStep.Yields(given, claimed)
            || PairStep.Yields(given, claimed) || CountStep.Yields(given, claimed);
    }

    private bool YieldsIn(FigureUnit? unit, Figure claimed, Figure? rival) => Yields(claimed with { Unit = unit, Noun = "" }, rival);

    /// <summary>"The fifth, after a fourth": what comes next.</summary>
    private bool IsOneMoreInARow(Figure claimed) =>
        claimed.Unit == FigureUnit.Ordinal && given.Figures.Any(one => one.Unit == FigureUnit.Ordinal && one.Value.Equals(claimed.Value - 1)) && (given.Say("after ") || given.Say("another"));

    private static bool IsBound(Figure figure) => figure.Bound is not (FigureBound.Exact or FigureBound.About) || figure.Upper > figure.Value;

    // A bound fits so much that beside a figure of its own size nothing is worked out for it.
    private static bool IsOfOneSize(Figure claimed, Figure other)
    {
        var (one, two) = (Math.Abs(claimed.Value * FigureFit.Factor(claimed)), Math.Abs(other.Value * FigureFit.Factor(other)));
        return Math.Min(one, two) * 1.6 >= Math.Max(one, two) || claimed.Upper > claimed.Value;
    }
}
