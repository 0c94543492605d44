namespace Explainer.Compose.Parts;

/// <summary>A person in the list of people.</summary>
/// <param name="Person">The person.</param>
/// <param name="StatementCount">Number of statements.</param>
public sealed record PersonEntry(PersonSummary Person, int StatementCount);
