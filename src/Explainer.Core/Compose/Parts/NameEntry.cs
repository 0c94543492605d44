using Explainer.Resolve;

namespace Explainer.Compose.Parts;

/// <summary>Something that has a name, in the index from A to Z.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Kind">What it is.</param>
public sealed record NameEntry(PageLink Link, NamedKind Kind);
