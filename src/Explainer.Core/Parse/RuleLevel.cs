namespace Explainer.Parse;

/// <summary>What an author says of a rule's findings.</summary>
/// <param name="Rule">The rule's id, whether there is such a rule or not.</param>
/// <param name="Level">One of <see cref="Vocabulary.Levels"/>; any other word is a fault, and says nothing.</param>
public readonly record struct RuleLevel(Written<string> Rule, Written<string> Level);
