namespace Explainer.Text.Arithmetic;

/// <summary>Why a calculation cannot be done.</summary>
/// <param name="Span">Where; empty at the end of the text.</param>
/// <param name="Problem">A clause: <c>a number is missing</c>.</param>
public sealed record CalculationFault(TextSpan Span, string Problem);
