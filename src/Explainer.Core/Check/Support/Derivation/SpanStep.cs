using Explainer.Text.Figures;
using static Explainer.Check.Support.Derivation.FigureFit;

namespace Explainer.Check.Support.Derivation;

/// <summary>A stretch of time that passages name, or that lies between two of their dates or times of day.</summary>
internal static class SpanStep
{
    // A length of time that is said without a figure.
    private static readonly (string Words, string Unit, double Times)[] Stretches =
    [
        ("decade", "decade", 1), ("fortnight", "fortnight", 1), ("century", "century", 1), ("half a century", "century", 0.5), ("half-century", "century", 0.5), ("a year and a half", "year", 1.5),
        (" a year", "year", 1), (" one year", "year", 1), (" a month", "month", 1), (" a week", "week", 1), (" one week", "week", 1), (" a day", "day", 1), (" one day", "day", 1), (" an hour", "hour", 1),
        (" one hour", "hour", 1), (" a minute", "minute", 1), ("overnight", "day", 1), ("half-hour", "hour", 0.5),
    ];

    /// <summary>Whether a passage names the stretch, or the two ends of it: dates, years or times of day.</summary>
    public static bool Yields(Operands given, Figure claimed)
    {
        if (claimed.Unit is { } unit && unit.Dimension != "time")
            return false;
        var factor = claimed.Unit?.Factor ?? FigureUnit.Year.Factor;
        foreach (var passage in given.Passages)
        {
            if (claimed.Unit is not null && Array.Exists(Stretches, stretch => Operands.IsIn(passage.Carrying.Value, stretch.Words) && Fits(claimed, FigureUnit.Find(stretch.Unit)!.Factor * stretch.Times, 1)))
                return true;
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
}
