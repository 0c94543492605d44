namespace Explainer.Text.Figures;

/// <summary>A quantity that a text states.</summary>
/// <param name="Span">The words of the quantity, without its unit.</param>
/// <param name="Value">The figure as written, scaled: 2,400,000 for <c>2.4 million</c>; of a range, its lower end.</param>
/// <param name="Upper">The upper end of a range; else <paramref name="Value"/>.</param>
/// <param name="Bound">What the words before it make of it.</param>
/// <param name="Unit">What it counts in; null for a plain count.</param>
/// <param name="Step">The size of the last digit that is written and not a trailing zero: 0.1 of 2.4, 100,000 of 2.4 million.</param>
/// <param name="Noun">The word behind it, in lower case: <c>people</c>; empty where none follows.</param>
public readonly record struct Figure(TextSpan Span, double Value, double Upper, FigureBound Bound, FigureUnit? Unit, double Step, string Noun)
{
    /// <summary>The least and the greatest value that the words leave open, in the base of the unit. The ends belong to it.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            var scale = Unit?.Factor ?? 1;
            var (low, high) = (Value * scale, Upper * scale);
            var tenth = Math.Abs(high) * 0.1;
            // The next value beyond a bound that does not belong to it.
            var more = Math.Abs(low) * 1e-9;
            return Bound switch
            {
                FigureBound.About => (low - tenth, high + tenth),
                FigureBound.Nearly => (low - tenth, high),
                FigureBound.JustOver => (low, high + tenth),
                FigureBound.AtLeast => (low, double.PositiveInfinity),
                FigureBound.MoreThan => (low + more, double.PositiveInfinity),
                FigureBound.AtMost => (double.NegativeInfinity, high),
                FigureBound.LessThan => (double.NegativeInfinity, high - more),
                _ => (low, high),
            };
        }
    }
}
