namespace Explainer.Text.Arithmetic;

/// <summary>A calculation as its author wrote it: <c>63 - 39 = 24</c>.</summary>
/// <param name="Equations">In order; those before <paramref name="Fault"/>.</param>
/// <param name="Fault">Why the rest cannot be done; null where all can.</param>
/// <remarks>
/// <c>calculation = equation { ";" equation }</c>, <c>equation = side ("=" | "≈") side { ("=" | "≈") side }</c>,
/// <c>side = term { ("+" | "-") term }</c>, <c>term = factor { ("×" | "/" | "of") factor }</c>,
/// <c>factor = ["-"] (number | day | time | "(" side ")") [label]</c>. A number is in digits or in English words, with its unit; a label is words
/// that say what it counts, and counts for nothing.
/// </remarks>
public sealed record Calculation(IReadOnlyList<Equation> Equations, CalculationFault? Fault)
{
    /// <summary>Reads a calculation, and does it. Linear in the text's length.</summary>
    public static Calculation Read(string text) => new CalculationParser(text).Read();
}
