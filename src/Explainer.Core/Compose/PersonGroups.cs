using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Puts what belongs to people under the groups that they are in.</summary>
internal static class PersonGroups
{
    /// <summary>The groups that have members: in the order of <c>site.yml</c>, then undeclared ones by id, then those in none, without a title.</summary>
    /// <param name="all">What to group.</param>
    /// <param name="person">Whose each is.</param>
    /// <param name="composition">The site.</param>
    /// <returns>Members by the person's name.</returns>
    public static IEnumerable<(string Title, IReadOnlyList<T> Members)> Of<T>(IEnumerable<T> all, Func<T, Person> person, Composition composition)
    {
        var declared = composition.Site.Settings.Written.Groups.Select(group => group.Id).ToList();
        return all
            .OrderBy(member => person(member).Name, StringComparer.Ordinal)
            .ThenBy(member => person(member).Id, StringComparer.Ordinal)
            .GroupBy(member => person(member).Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => declared.IndexOf(group.Key ?? "") is var index and >= 0 ? index : declared.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key is { } id ? composition.Summaries.GroupTitle(id) : "", (IReadOnlyList<T>)group.ToList()));
    }
}
