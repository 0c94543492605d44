using Explainer.Text.Figures;
using static Explainer.Check.Support.Derivation.FigureFit;

namespace Explainer.Check.Support.Derivation;

/// <summary>What two figures give: a difference, a sum, a share, a multiple, a product.</summary>
internal static class PairStep
{
    // So many times one of these is no amount.
    private static readonly FigureUnit[] Relative = [FigureUnit.Percent, FigureUnit.Ordinal, FigureUnit.Multiple, FigureUnit.Points];

    /// <summary>Whether two of the figures give it.</summary>
    public static bool Yields(Operands given, Figure claimed)
    {
        var figures = given.Figures;
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                var (one, other) = (figures[i], figures[j]);
                var (less, more) = one.Value * Factor(one) <= other.Value * Factor(other) ? (one, other) : (other, one);
                if (IsAlike(less, more) ? IsOfLike(given, claimed, less, more) : IsOfUnlike(given, claimed, less, more))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Two figures of one dimension, or two plain counts.</summary>
    private static bool IsOfLike(Operands given, Figure claimed, Figure less, Figure more)
    {
        var (low, high) = (less.Value * Factor(less), more.Value * Factor(more));
        if (IsYear(less) != IsYear(more))
            return false;
        if (less.Unit == FigureUnit.Percent && claimed.Unit == FigureUnit.Points && Fits(claimed, high - low, 1))
            return true;
        if (low > 0 && !IsYear(less) && (IsPercent(claimed, 100 * low / high) || IsPercent(claimed, 100 * (high - low) / low) || IsPercent(claimed, 100 * (high - low) / high)
            || IsPercent(claimed, 100 * low / (low + high)) || IsPercent(claimed, 100 * high / (low + high)) || IsMultiple(claimed, high / low) || IsMultiple(claimed, low / high)))
            return true;
        // "48th, after 41st" is down seven places.
        if (less.Unit == FigureUnit.Ordinal && claimed.Unit is null && Fits(claimed, high - low, 1))
            return true;
        if (less.Unit == FigureUnit.Ordinal || less.Unit == FigureUnit.Multiple || !IsAlike(claimed, less))
            return false;
        if (Fits(claimed, high - low, 1) || (!IsYear(less) && Fits(claimed, low + high, 1)))
            return true;
        if (given.IsShared && low >= 2 && Fits(claimed, high / low, 1))
            return true;
        // Counts, one of which is a rate: three packs of twelve.
        return less.Unit is null && low >= 2 && low.Equals(Math.Floor(low)) && !IsYear(less) && Fits(claimed, low * high, 1);
    }

    /// <summary>A rate and a count.</summary>
    private static bool IsOfUnlike(Operands given, Figure claimed, Figure one, Figure other)
    {
        var (rate, count) = one.Unit is not null && (other.Unit is null || other.Unit.Dimension == "time") ? (one, other) : (other, one);
        if (rate.Unit is null || IsYear(count) || rate.Unit == FigureUnit.Ordinal || count.Unit == FigureUnit.Ordinal)
            return false;
        // "71 points, three behind"
        if (count.Noun is "behind" or "ahead" or "more" or "fewer" or "less" or "clear" or "short" or "higher" or "lower" or "further" or "above" or "below" && claimed.Unit?.Dimension == rate.Unit.Dimension
            && (Fits(claimed, (rate.Value + count.Value) * Factor(rate), 1) || Fits(claimed, (rate.Value - count.Value) * Factor(rate), 1)))
            return true;
        // "84 points, Lund on 72"; "30 of 45 years" of 15 that are left.
        if ((claimed.Unit is null || IsAlike(claimed, rate)) && rate.Unit != FigureUnit.Percent && Fits(claimed, Math.Abs(rate.Value - count.Value) * (claimed.Unit is null ? 1 : Factor(rate)), 1))
            return true;
        if (given.IsShared && IsAlike(claimed, rate) && count.Value >= 2 && Fits(claimed, rate.Value * Factor(rate) / count.Value, 1))
            return true;
        if (rate.Unit == FigureUnit.Percent)
            return claimed.Unit is null && Fits(claimed, rate.Value * count.Value / 100, 1);
        return claimed.Unit?.Dimension == rate.Unit.Dimension && count.Value >= 2 && Array.IndexOf(Relative, rate.Unit) < 0 && Fits(claimed, rate.Value * Factor(rate) * count.Value, 1);
    }
}
