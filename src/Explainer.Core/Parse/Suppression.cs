namespace Explainer.Parse;

/// <summary>A rule that an author allows a claim to break.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why; shown on the verification report. Empty where none is given: then nothing is suppressed.</param>
public sealed record Suppression(Written<string> Rule, string Reason);
