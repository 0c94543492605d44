namespace Explainer.Compose.Parts;

/// <summary>One part of a list that is split over several pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Addresses">The address of each part, in order.</param>
public sealed record Pagination(int Number, int Count, IReadOnlyList<string> Addresses);
