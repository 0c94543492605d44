using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Composes the page of each person and organisation.</summary>
internal static class PersonPages
{
    public static IEnumerable<PersonPage> Of(Composition composition) =>
        composition.Site.People.Select(person => Compose(composition, person));

    private static PersonPage Compose(Composition composition, Person person)
    {
        var summaries = composition.Summaries;
        var statements = composition.References.StatementsBy[person].ToList();
        return new PersonPage
        {
            Address = person.Address,
            Title = person.Name,
            Description = RoleText.On(person, day: null, summaries.Language.Words) ?? ProseViews.FirstSentence(person.Written.Biography),
            Breadcrumb = [composition.Home, new(composition.Titles.People.Title, Addresses.People)],
            Site = composition.Frame,
            Person = summaries.Of(person),
            AlternateNames = person.Written.AlternateNames.Select(name => name.Value).ToList(),
            Roles = person.Affiliations.Select(affiliation => Role(summaries, affiliation)).ToList(),
            SameAs = person.Written.SameAs.Select(address => WebAddress.Of(address.Value)).OfType<string>().ToList(),
            Biography = composition.Prose.Of(person.Written.Biography, person.Links),
            Acts = Tallies.Of(statements.Select(statement => statement.Act)),
            Statements = statements.Select(summaries.Of).ToList(),
            Members = composition.References.MembersOf[person.Id]
                .DistinctBy(member => member.Person)
                .Select(member => summaries.Of(member.Person) with { Role = RoleText.Of(member.Affiliation, summaries.Language.Words) })
                .ToList(),
        };
    }

    private static RoleView Role(Summaries summaries, Affiliation affiliation) => new(
        affiliation.Written.Role?.Value,
        affiliation.OrganizationName is { } name ? new(name, affiliation.Organization is { } page ? Addresses.OfPerson(page.Id) : "") : null,
        summaries.Date(affiliation.Written.Start),
        summaries.Date(affiliation.Written.End));
}
