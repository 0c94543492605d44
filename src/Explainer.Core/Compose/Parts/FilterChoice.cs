namespace Explainer.Compose.Parts;

/// <summary>A view of a list.</summary>
/// <param name="Mark">The mark of the entries that it shows, <c>topic:toll</c>; empty where it shows all.</param>
/// <param name="Title">What they have in common; empty where it shows all.</param>
/// <param name="Heading">The title of its page.</param>
/// <param name="Address">Its page.</param>
/// <param name="Count">How many it shows, over all parts of the list.</param>
/// <param name="IsCurrent">It is the one shown here.</param>
public sealed record FilterChoice(string Mark, string Title, string Heading, string Address, int Count, bool IsCurrent);
