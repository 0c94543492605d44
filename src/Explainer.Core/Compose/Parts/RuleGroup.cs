namespace Explainer.Compose.Parts;

/// <summary>The rules of a family.</summary>
/// <param name="Title">What they look at.</param>
/// <param name="Rules">At least one, by id.</param>
public sealed record RuleGroup(string Title, IReadOnlyList<RuleView> Rules);
