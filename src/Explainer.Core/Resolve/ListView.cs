namespace Explainer.Resolve;

/// <summary>A list, or what of it has something in common; split over several pages where it is long.</summary>
/// <param name="Address">Its own: <c>/timeline/</c>, <c>/timeline/topic/toll/</c>.</param>
/// <param name="Filter">What its entries have in common; null for the whole list.</param>
/// <param name="Entries">At least one, but for a whole list; in the order of the list.</param>
public sealed record ListView<T>(string Address, FilterValue? Filter, IReadOnlyList<T> Entries);
