using Explainer.Text.Figures;
using static Explainer.Check.Support.Derivation.FigureFit;

namespace Explainer.Check.Support.Derivation;

/// <summary>What one figure gives: its complement, its converse, its change, the same over a longer or shorter period.</summary>
internal static class SingleStep
{
    /// <summary>Whether one of the figures gives it.</summary>
    public static bool Yields(Operands given, Figure claimed)
    {
        foreach (var one in given.Figures)
        {
            if (IsOverPeriod(given, claimed, one))
                return true;
            if (one.Unit == FigureUnit.Percent && IsRestOrMultiple(claimed, one.Value))
                return true;
            if (one.Unit == FigureUnit.Multiple && IsMultipleAsPercent(given, claimed, one.Value))
                return true;
            // A ratio of risks: 0.58 is a risk lower by 42%.
            var isRatio = (one.Unit is null or { Dimension: "multiple" }) && one.Step < 1 && one.Value is > 0 and < 3;
            if (isRatio && !IsOtherWay(given, claimed, one.Value) && IsPercent(claimed, Math.Abs(1 - one.Value) * 100))
                return true;
            if (one.Unit?.Dimension == "fahrenheit" && claimed.Unit?.Dimension == "celsius" && Fits(claimed, (one.Value - 32) / 1.8, 1))
                return true;
            if (one.Unit?.Dimension == "celsius" && claimed.Unit?.Dimension == "fahrenheit" && Fits(claimed, one.Value * 1.8 + 32, 1))
                return true;
        }
        return false;
    }

    private static bool IsRestOrMultiple(Figure claimed, double percent) =>
        IsPercent(claimed, 100 - percent) || IsMultiple(claimed, 1 - percent / 100) || IsMultiple(claimed, 1 + percent / 100);

    private static bool IsMultipleAsPercent(Operands given, Figure claimed, double times) =>
        (!IsOtherWay(given, claimed, times) && IsPercent(claimed, Math.Abs(times - 1) * 100))
        || (!IsComparative(given, claimed) && IsPercent(claimed, times * 100));

    // "40 per cent higher" of 0.6 times the risk.
    private static bool IsOtherWay(Operands given, Figure claimed, double times) =>
        times < 1 ? IsHigher(given, claimed) : times > 1 && IsLower(given, claimed);

    private static bool IsComparative(Operands given, Figure claimed) => IsHigher(given, claimed) || IsLower(given, claimed);

    private static bool IsHigher(Operands given, Figure claimed) => Compares(given, claimed, "higher", "more", "greater");

    private static bool IsLower(Operands given, Figure claimed) => Compares(given, claimed, "lower", "less", "fewer");

    // What a claim says right behind the figure.
    private static bool Compares(Operands given, Figure claimed, string one, string two, string three)
    {
        var words = claimed.Span.End <= given.Text.Length ? given.Text[claimed.Span.End..].Split(' ', 5, StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Take(3).Any(word => word == one || word == two || word == three);
    }

    /// <summary>"600 a week" over a year.</summary>
    private static bool IsOverPeriod(Operands given, Figure claimed, Figure one)
    {
        if (!IsAlike(claimed, one) || IsYear(one))
            return false;
        if (one.Unit == FigureUnit.Percent || one.Unit == FigureUnit.Ordinal || one.Unit?.Dimension == "time")
            return false;
        foreach (var (less, more, times) in Periods.All)
        {
            if ((Periods.IsIn(given.Text, more) && Fits(claimed, one.Value * Factor(one) * times, 1) && given.SayPeriod(less))
                || (Periods.IsIn(given.Text, less) && Fits(claimed, one.Value * Factor(one) / times, 1) && given.SayPeriod(more)))
                return true;
        }
        return false;
    }
}
