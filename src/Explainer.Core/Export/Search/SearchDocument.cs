using Explainer.Resolve;

namespace Explainer.Export.Search;

/// <summary>Something that a search finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Its page.</param>
/// <param name="Title">Its words or name, shown and searched.</param>
/// <param name="Note">A line about it, shown and not searched; empty where there is none.</param>
/// <param name="Text">Other words by which it is found.</param>
/// <param name="Status">How a claim stands; null for anything else.</param>
public sealed record SearchDocument(
    NamedKind Kind,
    string Address,
    string Title,
    string Note,
    IReadOnlyList<string> Text,
    ClaimStatus? Status = null);
