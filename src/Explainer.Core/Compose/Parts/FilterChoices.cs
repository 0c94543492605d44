using Explainer.Resolve;

namespace Explainer.Compose.Parts;

/// <summary>The views of a list by one key.</summary>
/// <param name="Key">By what its entries are told apart.</param>
/// <param name="Choices">At least one, in order.</param>
public sealed record FilterChoices(FilterKey Key, IReadOnlyList<FilterChoice> Choices);
