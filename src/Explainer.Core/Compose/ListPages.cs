using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Splits lists over their pages.</summary>
internal static class ListPages
{
    /// <summary>The parts of a list, in order; at least one.</summary>
    public static IEnumerable<(string Address, IReadOnlyList<T> Entries, Pagination Pagination)> Of<T>(IReadOnlyList<T> all, string address)
    {
        var parts = ListParts.Of(all);
        var addresses = parts.Select((_, index) => ListParts.AddressOf(address, index + 1)).ToList();
        return parts.Select((entries, index) => (addresses[index], entries, new Pagination(index + 1, parts.Count, addresses)));
    }

    /// <summary>The pages of a list: the parts of the whole, then those of each of its views.</summary>
    public static IEnumerable<ListPage<T>> Of<T>(FilteredList<T> list, PageTitle title, Composition composition) =>
        from view in list.Views
        let filter = Filter(list, view, title, composition.Language.Words)
        let above = view.Filter is null ? new[] { composition.Home } : [composition.Home, new(title.Title, list.Whole.Address)]
        from part in Of(view.Entries, view.Address)
        select new ListPage<T>(part.Address, TitleOf(title, view, composition.Language.Words), above, part.Entries, view, part.Pagination, filter);

    /// <summary>The marks of an entry, by which it is found in place: <c>group:press topic:toll</c>; null where the list has no filter.</summary>
    public static string? Marks<T>(FilteredList<T> list, T entry) =>
        list.Narrowed.Count == 0 ? null : string.Join(' ', list.ValuesOf(entry).Select(value => value.Mark));

    private static FilterView? Filter<T>(FilteredList<T> list, ListView<T> current, PageTitle title, SiteWords words)
    {
        return list.Narrowed.Count == 0 ? null : new()
        {
            Whole = Choice(list.Whole),
            Keys = list.Narrowed.GroupBy(view => view.Filter!.Key).Select(key => new FilterChoices(key.Key, key.Select(Choice).ToList())).ToList(),
            IsInPlace = current.Filter is null && current.Entries.Count <= ListParts.Size,
        };

        FilterChoice Choice(ListView<T> view)
        {
            var (mark, word) = view.Filter is { } value ? (value.Mark, words.Of(value)) : ("", "");
            return new(mark, word, TitleOf(title, view, words), view.Address, view.Entries.Count, view == current);
        }
    }

    private static string TitleOf<T>(PageTitle title, ListView<T> view, SiteWords words) =>
        view.Filter is { } value ? words.ViewOf(title.Title, words.Of(value)) : title.Title;
}
