using System.Globalization;

namespace Explainer.Theme;

/// <summary>The colour of links and marks that a publication asks for, made to read on the paper of day and of night.</summary>
/// <remarks>Contrast as WCAG 2.2 counts it, success criterion 1.4.3: at least 4.5 to 1 for text.</remarks>
internal readonly record struct AccentColor(byte Red, byte Green, byte Blue)
{
    private const double LeastContrast = 4.5;

    // Finer steps than the eye can tell apart.
    private const int Steps = 64;

    private static readonly AccentColor Black = new(0, 0, 0);
    private static readonly AccentColor White = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>.</summary>
    public static AccentColor Parse(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].SelectMany(digit => new[] { digit, digit })) : hex[1..];
        var number = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    /// <summary>The nearest colour to this one, towards black or white, that can be read on a paper.</summary>
    public AccentColor ReadableOn(AccentColor paper)
    {
        var end = paper.Luminance > 0.18 ? Black : White;
        for (var step = 0; step < Steps; step++)
        {
            var mixed = Towards(end, (double)step / Steps);
            if (mixed.ContrastTo(paper) >= LeastContrast)
                return mixed;
        }
        return end;
    }

    /// <summary>From 1, no difference, to 21, black on white.</summary>
    public double ContrastTo(AccentColor other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <inheritdoc/>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private AccentColor Towards(AccentColor end, double share)
    {
        return new(Mix(Red, end.Red), Mix(Green, end.Green), Mix(Blue, end.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
    }

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
