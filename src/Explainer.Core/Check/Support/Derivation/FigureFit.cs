using Explainer.Text.Figures;

namespace Explainer.Check.Support.Derivation;

/// <summary>Whether a value that was worked out is what a claim says.</summary>
internal static class FigureFit
{
    /// <summary>Whether a value of the base unit is what the claim says. Nobody says "more than 40" of 192, so that a bound has to lie near.</summary>
    /// <param name="claimed">What the claim says.</param>
    /// <param name="value">What was worked out.</param>
    /// <param name="scale">What turns it into one of the base unit.</param>
    public static bool Fits(Figure claimed, double value, double scale)
    {
        var step = claimed.Unit?.Factor ?? 1;
        var derived = claimed with { Value = value * scale / step, Upper = value * scale / step, Bound = FigureBound.Exact };
        return FigureComparison.Carries(claimed, derived) && (claimed.Bound == FigureBound.Exact || (derived.Value >= claimed.Value * 0.6 && derived.Value <= claimed.Upper * 1.5));
    }

    /// <summary>Whether it is a share of so many hundredths.</summary>
    public static bool IsPercent(Figure claimed, double value) => claimed.Unit == FigureUnit.Percent && Fits(claimed, value, 1);

    /// <summary>Whether it is so many times as much; a multiple is said roughly.</summary>
    public static bool IsMultiple(Figure claimed, double value) =>
        (claimed.Unit == FigureUnit.Multiple || (claimed.Unit is null && claimed.Noun is "times" or "fold")) && value > 0
        && (claimed.Bound == FigureBound.Exact ? Math.Abs(claimed.Value - value) <= claimed.Value * 0.06 : Fits(claimed, value, 1));

    /// <summary>A count beside a count, a length beside a length.</summary>
    public static bool IsAlike(Figure one, Figure other) => one.Unit?.Dimension == other.Unit?.Dimension;

    /// <summary>What turns its value into one of the base unit.</summary>
    public static double Factor(Figure figure) => figure.Unit?.Factor ?? 1;

    /// <summary>Whether it may be a year.</summary>
    public static bool IsYear(Figure figure) => figure is { Unit: null, Value: >= 1000 and <= 2100, Span.Length: 4 };
}
