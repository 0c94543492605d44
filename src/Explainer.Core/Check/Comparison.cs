namespace Explainer.Check;

/// <summary>Two texts that ought to agree, and where they do not: what a finding shows beside its message.</summary>
/// <param name="Ours">What the author wrote: the claim, the words of its mark, a quotation.</param>
/// <param name="Theirs">What it is held against: a passage, a snapshot, the words that were reviewed.</param>
public sealed record Comparison(ComparedText Ours, ComparedText Theirs);
