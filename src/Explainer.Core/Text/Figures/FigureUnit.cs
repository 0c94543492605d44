using System.Collections.Frozen;

namespace Explainer.Text.Figures;

/// <summary>What a figure counts in.</summary>
/// <param name="Dimension">Units of one dimension can be compared: <c>length</c>, <c>time</c>, <c>USD</c>.</param>
/// <param name="Factor">One of it in the base of its dimension.</param>
public sealed record FigureUnit(string Dimension, double Factor)
{
    /// <summary>Of a hundred.</summary>
    public static FigureUnit Percent { get; } = new("percent", 1);

    /// <summary>A hundredth between two shares.</summary>
    public static FigureUnit Points { get; } = new("points", 1);

    /// <summary>A place in an order.</summary>
    public static FigureUnit Ordinal { get; } = new("ordinal", 1);

    /// <summary>Points of two sides, the first and the second.</summary>
    public static FigureUnit Score { get; } = new("score", 1);

    /// <summary>How many times what was before: 2 of <c>doubled</c>.</summary>
    public static FigureUnit Multiple { get; } = new("multiple", 1);

    /// <summary>A year.</summary>
    public static FigureUnit Year { get; } = new("time", 31557600);

    /// <summary>A second.</summary>
    public static FigureUnit Second { get; } = new("time", 1);

    private const double Day = 86400;

    private static readonly FrozenDictionary<string, FigureUnit> ByName = new (FigureUnit Unit, string Names)[]
    {
        (new("length", 0.001), "mm millimetre millimetres millimeter millimeters"),
        (new("length", 0.01), "cm centimetre centimetres centimeter centimeters"),
        (new("length", 1), "m metre metres meter meters"),
        (new("length", 1000), "km kilometre kilometres kilometer kilometers kms"),
        (new("length", 1609.344), "mile miles mi"),
        (new("length", 0.3048), "ft foot feet"),
        (new("length", 0.0254), "inch inches"),
        (new("length", 0.9144), "yard yards yd"),
        (new("mass", 1e-6), "μg µg mcg microgram micrograms"),
        (new("mass", 1e-3), "mg milligram milligrams"),
        (new("mass", 1), "g gram grams grammes"),
        (new("mass", 1e3), "kg kilogram kilograms kilos kilo"),
        (new("mass", 1e6), "t tonne tonnes ton tons"),
        (new("mass", 453.59237), "lb lbs"),
        (new("area", 1), "hectare hectares ha"),
        (new("area", 0.40468564), "acre acres"),
        (new("volume", 1), "litre litres liter liters"),
        (new("volume", 0.001), "ml millilitre millilitres milliliter milliliters"),
        (new("time", 1e-6), "μs µs microsecond microseconds"),
        (new("time", 1e-3), "ms millisecond milliseconds"),
        (Second, "s seconds sec secs"),
        (new("time", 60), "min mins minute minutes"),
        (new("time", 3600), "hour hours hr hrs h"),
        (new("time", Day), "day days"),
        (new("time", 7 * Day), "week weeks"),
        (new("time", 14 * Day), "fortnight fortnights"),
        (new("time", 31557600.0 / 12), "month months"),
        (Year, "year years yr yrs"),
        (new("time", 315576000), "decade decades"),
        (new("time", 3155760000), "century centuries"),
        (Percent, "% percent pct"),
        (Points, "pp points"),
        (new("USD", 1), "$ usd dollar dollars"),
        (new("EUR", 1), "€ eur euro euros"),
        (new("GBP", 1), "£ gbp"),
        (new("INR", 1), "₹ inr rupee rupees rs"),
        (new("JPY", 1), "¥ yen jpy"),
        (new("CHF", 1), "chf francs"),
        (new("crown", 1), "kroner kronor krona krone crowns crown"),
        (new("speed", 0.44704), "mph"),
        (new("speed", 1 / 3.6), "kph kmh"),
        (new("speed", 1852 / 3600.0), "knots"),
        (new("power", 1e-6), "W watts watt"),
        (new("power", 1e-3), "kw kilowatt kilowatts"),
        (new("power", 1), "mw megawatt megawatts"),
        (new("power", 1e3), "gw gigawatt gigawatts"),
        (new("energy", 1e-3), "kwh"),
        (new("energy", 1), "mwh"),
        (new("energy", 1e3), "gwh"),
        (new("energy", 1e6), "twh"),
        (new("celsius", 1), "celsius centigrade"),
        (new("fahrenheit", 1), "fahrenheit"),
        (new("kelvin", 1), "kelvin"),
    }
        .SelectMany(unit => unit.Names.Split(' ').Select(name => (name, unit.Unit)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Unit, StringComparer.Ordinal);

    /// <summary>An area or a space that is made of a length; null for a unit of another kind.</summary>
    public FigureUnit? Raised(bool isCubic) =>
        Dimension != "length" ? null : isCubic ? new("space", Factor * Factor * Factor) : new("area", Factor * Factor / 10000);

    /// <summary>The speed of a length in a time; null for units of other kinds.</summary>
    public FigureUnit? Per(FigureUnit time) => Dimension == "length" && time.Dimension == "time" ? new("speed", Factor / time.Factor) : null;

    /// <summary>So many of each so many: <c>per 100,000</c>.</summary>
    public static FigureUnit Rate(double of) => new("rate", 1 / of);

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
