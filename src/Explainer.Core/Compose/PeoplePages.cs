using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of people.</summary>
internal static class PeoplePages
{
    public static PeoplePage Of(Composition composition) => new()
    {
        Address = Addresses.People,
        Title = composition.Titles.People.Title,
        Description = composition.Titles.People.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
        Groups = PersonGroups.Of(composition.Site.People, composition).Select(group => new PersonGroup
        {
            Title = group.Title,
            People = group.Members.Select(person => Entry(composition, person)).ToList(),
        }).ToList(),
    };

    private static PersonEntry Entry(Composition composition, Person person) =>
        new(composition.Summaries.Of(person), composition.References.StatementsBy[person].Count());
}
