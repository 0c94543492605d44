using Explainer.Compose.Parts;

namespace Explainer.Compose;

/// <summary>What a page of a list has of it.</summary>
/// <param name="Address">Where the page stands.</param>
/// <param name="Title">The list's, with what its entries have in common.</param>
/// <param name="Breadcrumb">The home page, and above a view the whole list.</param>
/// <param name="Entries">Of this part, in order.</param>
/// <param name="View">Of all parts of the view, in order.</param>
/// <param name="Part">Which part it is.</param>
/// <param name="Filter">Null where there is nothing to choose.</param>
internal sealed record ListPage<T>(
    string Address,
    string Title,
    IReadOnlyList<PageLink> Breadcrumb,
    IReadOnlyList<T> Entries,
    Resolve.ListView<T> View,
    Pagination Part,
    FilterView? Filter);
