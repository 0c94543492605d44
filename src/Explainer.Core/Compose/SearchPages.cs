using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the search and the index from A to Z.</summary>
internal static class SearchPages
{
    private static readonly IReadOnlyList<(string, NamedKind)> Kinds = Keys<NamedKind>();
    private static readonly IReadOnlyList<(string, ClaimStatus)> Statuses = Keys<ClaimStatus>();

    public static IEnumerable<SearchPage> Of(Composition composition)
    {
        var parts = ListPages.Of(composition.Site.Names, Addresses.Search).ToList();
        var letters = parts
            .SelectMany(part => part.Entries.Select(thing => (thing.Letter, part.Address)))
            .DistinctBy(place => place.Letter)
            .Select(place => new PageLink(place.Letter.Title, $"{place.Address}#{place.Letter.Fragment}"))
            .ToList();
        return parts.Select(part => new SearchPage
        {
            Address = part.Address,
            Title = composition.Titles.Search.Title,
            Description = composition.Titles.Search.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Letters = letters,
            Sections = part.Entries.GroupBy(thing => thing.Letter).Select(Section).ToList(),
            Part = part.Pagination,
            Kinds = Kinds,
            Statuses = Statuses,
        });
    }

    private static LetterSection Section(IGrouping<IndexLetter, NamedThing> things) =>
        new(things.Key.Title, things.Key.Fragment, things.Select(thing => new NameEntry(new(thing.Name, thing.Address), thing.Kind)).ToList());

    private static List<(string, T)> Keys<T>()
        where T : struct, Enum
    {
        var names = new Names<T>();
        return Enum.GetValues<T>().Select(value => (names[value], value)).ToList();
    }
}
