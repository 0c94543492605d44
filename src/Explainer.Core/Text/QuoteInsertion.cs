namespace Explainer.Text;

/// <summary>Words that the editors put into a quotation in square brackets.</summary>
/// <param name="Words">The words between the brackets, in normal form.</param>
/// <param name="Replaced">The words of the original text in whose place they stand; empty where they were only added.</param>
public sealed record QuoteInsertion(string Words, TextSpan Replaced);
