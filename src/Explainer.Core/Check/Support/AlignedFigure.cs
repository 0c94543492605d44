namespace Explainer.Check.Support;

/// <summary>A figure of a passage beside a figure of a text.</summary>
/// <param name="Given">The figure of the passage.</param>
/// <param name="Score">How much the words around the two have in common; from about 1 on a reader takes them for the same thing.</param>
/// <param name="HasNoun">Both count the same noun.</param>
/// <param name="HasLead">The same word stands before both: "killed", "a profit of".</param>
internal readonly record struct AlignedFigure(GivenFigure Given, double Score, bool HasNoun, bool HasLead);
