using System.Collections.Frozen;

namespace Explainer.Resolve;

/// <summary>What stands at which address of the site, and which fragments can be pointed at there.</summary>
public sealed class AddressBook
{
    private readonly FrozenDictionary<string, Entry> entries;

    /// <summary>Takes the first of several entries at one address; the others are <see cref="Collisions"/>.</summary>
    public AddressBook(IEnumerable<Entry> all)
    {
        // By the files, since /a/ and /a/index.html are two names of one.
        var taken = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var collisions = new List<(Entry, Entry)>();
        foreach (var entry in all)
        {
            var file = Resolve.Addresses.ToFile(entry.Address);
            if (!taken.TryAdd(file, entry))
                collisions.Add((entry, taken[file]));
        }
        entries = taken.ToFrozenDictionary(StringComparer.Ordinal);
        Collisions = collisions;
    }

    /// <summary>Entries that want an address which another has already.</summary>
    public IReadOnlyList<(Entry Second, Entry First)> Collisions { get; }

    /// <summary>The pages that searches may find, in ordinal order of their addresses.</summary>
    public IEnumerable<string> ForSearches =>
        entries.Values.Where(entry => entry.IsForSearches).Select(entry => entry.Address).Order(StringComparer.Ordinal);

    /// <summary>Every address, in no order.</summary>
    public IEnumerable<string> Addresses => entries.Values.Select(entry => entry.Address);

    /// <summary>What stands at an address; null where nothing does. A page is also found by the name of its file, <c>/a/index.html</c>.</summary>
    /// <param name="address">From the root of the site, with the slash before it.</param>
    public Entry? Find(string address) => entries.GetValueOrDefault(Resolve.Addresses.ToFile(address));

    /// <summary>Whether a page stands at an address.</summary>
    public bool HasPage(string address) => Find(address)?.Fragments is not null;

    /// <summary>Something with an address.</summary>
    /// <param name="Address">From the root of the site.</param>
    /// <param name="What">For messages: <c>the page input/a.md</c>, <c>the list of claims</c>.</param>
    /// <param name="At">Where it is written; null for what the site makes itself.</param>
    /// <param name="Fragments">The fragments there; null for what is no page.</param>
    public sealed record Entry(string Address, string What, Location? At, IReadOnlySet<string>? Fragments)
    {
        /// <summary>A page that searches may find. Pages are, unless their theme keeps searches away.</summary>
        public bool IsForSearches { get; init; } = Fragments is not null;
    }
}
