namespace Explainer.Resolve;

/// <summary>How long lists are split over several pages: <c>/claims/</c>, <c>/claims/page/2/</c> and so on.</summary>
public static class ListParts
{
    /// <summary>Entries of one page: as many as a phone still scrolls and searches with ease.</summary>
    public const int Size = 500;

    /// <summary>The entries of each part, in order; one empty part where there are none.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> all) =>
        all.Count == 0 ? [[]] : all.Chunk(Size).ToList();

    /// <summary>The address of a part.</summary>
    /// <param name="list">The list's own address, which is that of its first part.</param>
    /// <param name="number">From 1.</param>
    public static string AddressOf(string list, int number) => number == 1 ? list : $"{list}page/{number}/";

    /// <summary>The address of the part in which an entry stands.</summary>
    /// <param name="list">The list's own address.</param>
    /// <param name="index">The entry's place in the whole list, from 0.</param>
    public static string AddressOfEntry(string list, int index) => AddressOf(list, (index / Size) + 1);
}
