using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Puts people under the groups that they are in.</summary>
internal static class PersonGroups
{
    /// <summary>
    /// The groups that have members: in the order of <c>site.yml</c>, then undeclared ones by id, then those in none, without a title.
    /// </summary>
    /// <returns>Members by name.</returns>
    public static IEnumerable<(string Title, IReadOnlyList<Person> Members)> Of(IEnumerable<Person> people, Composition composition)
    {
        var declared = composition.Site.Settings.Written.Groups.Select(group => group.Id).ToList();
        return people
            .OrderBy(person => person.Name, StringComparer.Ordinal)
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .GroupBy(person => person.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => declared.IndexOf(group.Key ?? "") is var index and >= 0 ? index : declared.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key is { } id ? composition.Summaries.GroupTitle(id) : "", (IReadOnlyList<Person>)group.ToList()));
    }
}
