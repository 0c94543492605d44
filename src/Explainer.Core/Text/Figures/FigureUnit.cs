using System.Collections.Frozen;

namespace Explainer.Text.Figures;

/// <summary>What a figure counts in.</summary>
/// <param name="Dimension">Units of one dimension can be compared: <c>length</c>, <c>time</c>, <c>USD</c>.</param>
/// <param name="Factor">One of it in the base of its dimension.</param>
public sealed record FigureUnit(string Dimension, double Factor)
{
    /// <summary>Of a hundred.</summary>
    public static FigureUnit Percent { get; } = new("percent", 1);

    /// <summary>A place in an order.</summary>
    public static FigureUnit Ordinal { get; } = new("ordinal", 1);

    /// <summary>Points of two sides, the first and the second.</summary>
    public static FigureUnit Score { get; } = new("score", 1);

    private const double Day = 86400, Year = 31557600;

    private static readonly FrozenDictionary<string, FigureUnit> ByName = new (FigureUnit Unit, string[] Names)[]
    {
        (new("length", 0.001), ["mm", "millimetre", "millimetres", "millimeter", "millimeters"]),
        (new("length", 0.01), ["cm", "centimetre", "centimetres", "centimeter", "centimeters"]),
        (new("length", 1), ["m", "metre", "metres", "meter", "meters"]),
        (new("length", 1000), ["km", "kilometre", "kilometres", "kilometer", "kilometers"]),
        (new("length", 1609.344), ["mile", "miles"]),
        (new("length", 0.3048), ["ft", "foot", "feet"]),
        (new("mass", 1), ["g", "gram", "grams"]),
        (new("mass", 1e3), ["kg", "kilogram", "kilograms", "kilos"]),
        (new("mass", 1e6), ["t", "tonne", "tonnes"]),
        (new("area", 1), ["hectare", "hectares", "ha"]),
        (new("area", 0.40468564), ["acre", "acres"]),
        (new("time", 1), ["s", "seconds", "sec"]),
        (new("time", 60), ["min", "mins", "minute", "minutes"]),
        (new("time", 3600), ["hour", "hours", "hr", "hrs"]),
        (new("time", Day), ["day", "days"]),
        (new("time", 7 * Day), ["week", "weeks"]),
        (new("time", 14 * Day), ["fortnight", "fortnights"]),
        (new("time", Year / 12), ["month", "months"]),
        (new("time", Year), ["year", "years"]),
        (new("time", 10 * Year), ["decade", "decades"]),
        (Percent, ["%", "percent", "pct"]),
        (new("points", 1), ["pp", "points"]),
        (new("USD", 1), ["$", "usd", "dollar", "dollars"]),
        (new("EUR", 1), ["€", "eur", "euro", "euros"]),
        (new("GBP", 1), ["£", "gbp"]),
        (new("temperature", 1), ["°", "degree", "degrees"]),
        (new("speed", 1), ["mph"]),
        (new("power", 1), ["MW", "megawatt", "megawatts"]),
    }.SelectMany(unit => unit.Names.Select(name => (name, unit.Unit))).ToFrozenDictionary(pair => pair.name, pair => pair.Unit, StringComparer.Ordinal);

    private static readonly FrozenSet<double> Ratios = (
        from one in ByName.Values.Distinct()
        from other in ByName.Values.Distinct()
        where one.Dimension == other.Dimension && one.Factor > other.Factor
        select Rounded(one.Factor / other.Factor)).ToFrozenSet();

    /// <summary>The unit of a name or sign; null where it is none.</summary>
    public static FigureUnit? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether a number turns one unit into another of its dimension, to three digits: 60, 1.61.</summary>
    public static bool IsRatio(double number) => number > 0 && (Ratios.Contains(Rounded(number)) || Ratios.Contains(Rounded(1 / number)));

    // "1.609" and "1.61" are the same mile.
    private static double Rounded(double number)
    {
        var digit = Math.Pow(10, Math.Floor(Math.Log10(number)) - 2);
        return Math.Round(Math.Round(number / digit) * digit, 6);
    }
}
