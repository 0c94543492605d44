using Explainer.Compose.Pages;
using Explainer.Parse;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The page of a person or organisation for machines: names, roles with their dates, and the same one elsewhere.</summary>
internal static class PersonData
{
    public static Agent Of(PersonPage page, Mentions mentions)
    {
        var isPerson = page.Person.Type == PersonType.Person;
        var titles = page.Roles.Where(role => role.Organization is null).Select(role => role.Role).OfType<string>().ToList();
        return mentions.Agent(page.Person) with
        {
            AlternateName = page.AlternateNames.Count > 0 ? page.AlternateNames : null,
            SameAs = page.SameAs.Count > 0 ? page.SameAs : null,
            MemberOf = Mentions.List(page.Roles.Where(role => role.Organization is not null).Select(role => new OrganizationRole
            {
                MemberOf = mentions.Organization(role.Organization!),
                RoleName = role.Role,
                StartDate = role.Start?.Machine,
                EndDate = role.End?.Machine,
            })),
            JobTitle = isPerson && titles.Count > 0 ? titles : null,
        };
    }
}
