namespace Explainer.Text;

/// <summary>Words of a source that a quotation passes over without a mark.</summary>
/// <param name="Span">Where they stand in the original text.</param>
/// <param name="Count">How many words, at least 1.</param>
public readonly record struct LeftOutWords(TextSpan Span, int Count);
