namespace Explainer.Resolve;

/// <summary>Something in the index from A to Z.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its title or name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Letter">The letter that it stands under.</param>
public sealed record NamedThing(NamedKind Kind, string Name, string Address, IndexLetter Letter);
