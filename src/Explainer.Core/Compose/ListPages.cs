using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Splits a list over its pages.</summary>
internal static class ListPages
{
    /// <summary>The parts of a list, in order; at least one.</summary>
    public static IEnumerable<(string Address, IReadOnlyList<T> Entries, Pagination Pagination)> Of<T>(IReadOnlyList<T> all, string address)
    {
        var parts = ListParts.Of(all);
        var addresses = parts.Select((_, index) => ListParts.AddressOf(address, index + 1)).ToList();
        return parts.Select((entries, index) => (addresses[index], entries, new Pagination(index + 1, parts.Count, addresses)));
    }
}
