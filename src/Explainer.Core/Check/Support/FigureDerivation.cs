using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>What a reader gets from the figures of passages by one step: sums, differences, shares, multiples, and spans between dates.</summary>
internal sealed class FigureDerivation
{
    // More figures than a reader holds side by side; it also bounds the pairs.
    private const int MostFigures = 40;

    private static readonly FigureUnit[] Currencyless = [FigureUnit.Percent, FigureUnit.Ordinal, FigureUnit.Multiple, FigureUnit.Points];

    private readonly List<Figure> given = [];
    private readonly IReadOnlyList<Passage> passages;

    /// <summary>Prepares the figures of passages; of a range or score each end counts.</summary>
    public FigureDerivation(IReadOnlyList<GivenFigure> figures, IReadOnlyList<Passage> passages)
    {
        this.passages = passages;
        foreach (var one in figures)
        {
            if (given.Count >= MostFigures)
                break;
            given.Add(one.Figure with { Upper = one.Figure.Value, Bound = FigureBound.Exact, Unit = PlainUnit(one.Figure) });
            if (!one.Figure.Upper.Equals(one.Figure.Value))
                given.Add(one.Figure with { Value = one.Figure.Upper, Bound = FigureBound.Exact, Unit = PlainUnit(one.Figure) });
        }
    }

    /// <summary>Whether a figure follows by a step.</summary>
    public bool Yields(Figure claimed)
    {
        if (claimed.Unit == FigureUnit.Score)
            return IsSumOfScores(claimed);
        return IsOfOne(claimed) || IsSumInARow(claimed) || IsOfTwo(claimed) || IsSpan(claimed);
    }

    private static FigureUnit? PlainUnit(Figure figure) => figure.Unit == FigureUnit.Score ? null : figure.Unit;

    /// <summary>What one figure gives: its complement, its converse, its change.</summary>
    private bool IsOfOne(Figure claimed)
    {
        foreach (var one in given)
        {
            if (one.Unit == FigureUnit.Percent && (IsPercent(claimed, 100 - one.Value) || IsMultiple(claimed, 1 - one.Value / 100) || IsMultiple(claimed, 1 + one.Value / 100)))
                return true;
            if (one.Unit == FigureUnit.Multiple && (IsPercent(claimed, Math.Abs(one.Value - 1) * 100) || IsPercent(claimed, one.Value * 100)))
                return true;
            // A ratio of risks: 0.58 is a risk lower by 42%.
            if (one.Unit is null && one.Step < 1 && one.Value is > 0 and < 3 && IsPercent(claimed, Math.Abs(1 - one.Value) * 100))
                return true;
            if (one.Unit?.Dimension == "fahrenheit" && claimed.Unit?.Dimension == "celsius" && Fits(claimed, (one.Value - 32) / 1.8, 1))
                return true;
            if (one.Unit?.Dimension == "celsius" && claimed.Unit?.Dimension == "fahrenheit" && Fits(claimed, one.Value * 1.8 + 32, 1))
                return true;
        }
        return false;
    }

    private bool IsOfTwo(Figure claimed)
    {
        for (var i = 0; i < given.Count; i++)
        {
            for (var j = i + 1; j < given.Count; j++)
            {
                var (less, more) = given[i].Value * Factor(given[i]) <= given[j].Value * Factor(given[j]) ? (given[i], given[j]) : (given[j], given[i]);
                if (IsAlike(less, more) ? IsOfLike(claimed, less, more) : IsOfUnlike(claimed, less, more))
                    return true;
            }
        }
        return false;
    }

    private static bool IsOfLike(Figure claimed, Figure less, Figure more)
    {
        var (low, high) = (less.Value * Factor(less), more.Value * Factor(more));
        if (IsYear(less) != IsYear(more))
            return false;
        if (less.Unit == FigureUnit.Percent && claimed.Unit == FigureUnit.Points && Fits(claimed, high - low, 1))
            return true;
        if (low > 0 && !IsYear(less) && (IsPercent(claimed, 100 * low / high) || IsPercent(claimed, 100 * (high - low) / low) || IsPercent(claimed, 100 * (high - low) / high)
            || IsPercent(claimed, 100 * low / (low + high)) || IsPercent(claimed, 100 * high / (low + high)) || IsMultiple(claimed, high / low) || IsMultiple(claimed, low / high)))
            return true;
        if (less.Unit == FigureUnit.Ordinal || less.Unit == FigureUnit.Multiple || !IsAlike(claimed, less))
            return false;
        if (Fits(claimed, high - low, 1) || (!IsYear(less) && Fits(claimed, low + high, 1)))
            return true;
        // Counts, one of which is a rate: three packs of twelve.
        return less.Unit is null && low >= 2 && low.Equals(Math.Floor(low)) && !IsYear(less) && Fits(claimed, low * high, 1);
    }

    private static bool IsOfUnlike(Figure claimed, Figure one, Figure other)
    {
        var (rate, count) = one.Unit is not null && (other.Unit is null || other.Unit.Dimension == "time") ? (one, other) : (other, one);
        if (rate.Unit is null || IsYear(count) || rate.Unit == FigureUnit.Ordinal || count.Unit == FigureUnit.Ordinal)
            return false;
        if (rate.Unit == FigureUnit.Percent)
            return claimed.Unit is null && Fits(claimed, rate.Value * count.Value / 100, 1);
        return claimed.Unit?.Dimension == rate.Unit.Dimension && count.Value >= 2 && Array.IndexOf(Currencyless, rate.Unit) < 0 && Fits(claimed, rate.Value * Factor(rate) * count.Value, 1);
    }

    /// <summary>A sum of figures of one kind that stand in a row, from three on.</summary>
    private bool IsSumInARow(Figure claimed)
    {
        for (var i = 0; i + 2 < given.Count; i++)
        {
            var sum = given[i].Value * Factor(given[i]);
            if (IsYear(given[i]) || !IsAlike(claimed, given[i]) || given[i].Unit == FigureUnit.Ordinal)
                continue;
            var terms = 1;
            for (var j = i + 1; j < given.Count && terms < 12; j++)
            {
                if (IsYear(given[j]) || !IsAlike(given[i], given[j]))
                    continue;
                sum += given[j].Value * Factor(given[j]);
                if (++terms > 2 && Fits(claimed, sum, 1))
                    return true;
            }
        }
        return false;
    }

    private bool IsSumOfScores(Figure claimed)
    {
        for (var i = 0; i + 3 < given.Count; i++)
        {
            for (var j = i + 2; j + 1 < given.Count; j++)
            {
                var (a, b, c, d) = (given[i].Value, given[i + 1].Value, given[j].Value, given[j + 1].Value);
                if ((claimed.Value.Equals(a + c) && claimed.Upper.Equals(b + d)) || (claimed.Value.Equals(a + d) && claimed.Upper.Equals(b + c)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>The time between two dates, two years or two times of day of one passage.</summary>
    private bool IsSpan(Figure claimed)
    {
        if (claimed.Unit is { } unit && unit.Dimension != "time")
            return false;
        var factor = claimed.Unit?.Factor ?? FigureUnit.Year.Factor;
        foreach (var passage in passages)
        {
            foreach (var span in PassageSpans.In(passage.Carrying))
            {
                var (least, most) = (span.Least / factor, span.Most / factor);
                if (claimed.Bound == FigureBound.Exact ? Math.Floor(least) <= claimed.Value && claimed.Value <= Math.Ceiling(most) && Math.Max(claimed.Value - most, least - claimed.Value) <= (factor < 86401 ? 1 : 0.99)
                    : Fits(claimed, least, factor) || Fits(claimed, most, factor))
                    return true;
            }
        }
        return false;
    }

    private static bool IsPercent(Figure claimed, double value) => claimed.Unit == FigureUnit.Percent && Fits(claimed, value, 1);

    private static bool IsMultiple(Figure claimed, double value) =>
        (claimed.Unit == FigureUnit.Multiple || (claimed.Unit is null && claimed.Noun is "times" or "fold")) && value > 0
        && (claimed.Bound == FigureBound.Exact ? Math.Abs(claimed.Value - value) <= claimed.Value * 0.06 : Fits(claimed, value, 1));

    /// <summary>Whether a value of the base unit is what the claim says. Nobody says "more than 40" of 192, so that a bound has to lie near.</summary>
    private static bool Fits(Figure claimed, double value, double scale)
    {
        var step = claimed.Unit?.Factor ?? 1;
        var derived = claimed with { Value = value * scale / step, Upper = value * scale / step, Bound = FigureBound.Exact };
        return FigureComparison.Carries(claimed, derived) && (claimed.Bound == FigureBound.Exact || (derived.Value >= claimed.Value * 0.75 && derived.Value <= claimed.Upper * 1.3));
    }

    private static bool IsAlike(Figure one, Figure other) => one.Unit?.Dimension == other.Unit?.Dimension;

    private static double Factor(Figure figure) => figure.Unit?.Factor ?? 1;

    private static bool IsYear(Figure figure) => figure is { Unit: null, Value: >= 1000 and <= 2100, Span.Length: 4 };
}
