namespace Explainer.Resolve;

/// <summary>A passage that a claim is to be held against.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="At">Where the claim names it.</param>
/// <param name="Carries">Whether the claim rests on it; see <see cref="Claim.Support"/>. What a reviewed claim appeared in counts, too.</param>
/// <param name="Review">The comparison on record; null where there is none.</param>
public sealed record Evidence(Passage Passage, Location At, bool Carries, Review? Review);
