using Explainer.Text.Figures;

namespace Explainer.Text.Arithmetic;

/// <summary>A number or a day that a calculation begins with.</summary>
/// <param name="Span">Where it stands, without its unit.</param>
/// <param name="Value">What it is.</param>
/// <param name="Step">The size of its last digit that is no trailing zero of a whole number.</param>
public readonly record struct Operand(TextSpan Span, Quantity Value, decimal Step)
{
    /// <summary>It is multiplied, or divides.</summary>
    public bool IsFactor { get; init; }

    /// <summary>It divides a sum of as many terms, for their mean.</summary>
    public bool CountsTerms { get; init; }

    /// <summary>It belongs to no source: it turns one unit into another, counts the terms of a mean, or is the whole of a share.</summary>
    public bool IsConstant =>
        CountsTerms
        || Math.Abs(Value.Value) == 1
        || (Math.Abs(Value.Value) == 100 && (IsFactor || Value.Unit == FigureUnit.Percent))
        || (IsFactor && FigureUnit.IsRatio((double)Value.Value));
}
