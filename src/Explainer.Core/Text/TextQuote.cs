namespace Explainer.Text;

/// <summary>Words of a source and, where they occur there more than once, what stands around them.</summary>
/// <param name="Exact">The words; <c>[…]</c> marks an omission, <c>[word]</c> an insertion by the editors.</param>
/// <param name="Prefix">What stands right before the words; null where they need no telling apart.</param>
/// <param name="Suffix">What stands right after the words; null where they need no telling apart.</param>
/// <remarks>W3C Web Annotation Data Model §4.2.4, Text Quote Selector.</remarks>
public sealed record TextQuote(string Exact, string? Prefix = null, string? Suffix = null);
