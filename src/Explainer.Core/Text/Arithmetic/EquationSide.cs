namespace Explainer.Text.Arithmetic;

/// <summary>What stands before, between or behind the signs of an equation.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What it comes to.</param>
/// <param name="Operands">What it is calculated from, in order; at least one.</param>
/// <param name="IsRounded">The sign before it is <c>≈</c>; false for the first side.</param>
public sealed record EquationSide(TextSpan Span, Quantity Value, IReadOnlyList<Operand> Operands, bool IsRounded)
{
    /// <summary>It is one number or day, and nothing is done with it.</summary>
    public bool IsBare => Operands is [{ IsFactor: false } only] && only.Value == Value;

    /// <summary>
    /// Whether it comes to the same as the side before it: exactly, or to the last digit written where the sign between them is <c>≈</c>.
    /// </summary>
    public bool Follows(EquationSide before) => before.Value.IsSameAs(Value, IsRounded ? Rounding(before) : 0);

    // Half of the last digit that is written; where both sides are calculated, a hundredth.
    private decimal Rounding(EquationSide before) =>
        IsBare ? Operands[0].Step / 2
        : before.IsBare ? before.Operands[0].Step / 2
        : Math.Abs(Value.Value) / 100;
}
