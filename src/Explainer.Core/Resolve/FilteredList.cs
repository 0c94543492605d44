namespace Explainer.Resolve;

/// <summary>A list of the site with everything that it can be narrowed to.</summary>
public sealed class FilteredList<T>
{
    private readonly Func<T, IEnumerable<FilterValue>> valuesOf;

    /// <summary>Finds what entries have in common.</summary>
    /// <param name="address">Where the list stands.</param>
    /// <param name="entries">In order.</param>
    /// <param name="valuesOf">What an entry can be found by.</param>
    public FilteredList(string address, IReadOnlyList<T> entries, Func<T, IEnumerable<FilterValue>> valuesOf)
    {
        this.valuesOf = valuesOf;
        Whole = new(address, null, entries);
        Narrowed = entries
            .SelectMany(entry => valuesOf(entry).DistinctBy(value => (value.Key, value.Id)).Select(value => (Value: value, Entry: entry)))
            .GroupBy(pair => (pair.Value.Key, pair.Value.Id))
            .Select(group => new ListView<T>(
                Addresses.OfFilter(address, group.First().Value), group.First().Value, group.Select(pair => pair.Entry).ToList()))
            .GroupBy(view => view.Filter!.Key)
            // Where all entries are of one value there is nothing to choose.
            .Where(key => key.Count() > 1 || key.First().Entries.Count < entries.Count)
            .SelectMany(key => key)
            .OrderBy(view => view.Filter!.Key)
            .ThenBy(view => view.Filter!.Order)
            .ThenByDescending(view => view.Entries.Count)
            .ThenBy(view => view.Filter!.Id, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>All entries.</summary>
    public ListView<T> Whole { get; }

    /// <summary>What the list can be narrowed to: by key, then in the order of the values. Empty where there is no choice.</summary>
    public IReadOnlyList<ListView<T>> Narrowed { get; }

    /// <summary>The whole list, then what it can be narrowed to.</summary>
    public IEnumerable<ListView<T>> Views => Narrowed.Prepend(Whole);

    /// <summary>The entries that have one thing in common; null where they cannot be chosen.</summary>
    /// <param name="key">By what they are told apart.</param>
    /// <param name="id">As the content has it.</param>
    public ListView<T>? Find(FilterKey key, string id) => Narrowed.FirstOrDefault(view => view.Filter!.Key == key && view.Filter.Id == Addresses.Part(id));

    /// <summary>What an entry can be found by, each once.</summary>
    public IEnumerable<FilterValue> ValuesOf(T entry) => valuesOf(entry).DistinctBy(value => (value.Key, value.Id));
}
