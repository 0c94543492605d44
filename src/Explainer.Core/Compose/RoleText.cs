using Explainer.Languages;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Says which role somebody held on a day.</summary>
internal static class RoleText
{
    /// <summary>The role on a day, else the first; null where none is known.</summary>
    /// <param name="person">Whose role.</param>
    /// <param name="day">Null where no day is in question.</param>
    /// <param name="words">Of the site's language.</param>
    public static string? On(Person person, Edtf? day, SiteWords words)
    {
        var held = day is null ? null : person.Affiliations.FirstOrDefault(affiliation => Holds(affiliation.Written, day));
        return held is not null ? Of(held, words) : person.Affiliations.Count > 0 ? Of(person.Affiliations[0], words) : null;
    }

    /// <summary><c>Secretary of Defense, Department of Defense</c>; null where nothing is given.</summary>
    public static string? Of(Affiliation affiliation, SiteWords words) => (affiliation.Written.Role?.Value, affiliation.OrganizationName) switch
    {
        ({ } role, { } organization) => words.RoleAt(role, organization),
        var (role, organization) => role ?? organization,
    };

    // A bound that is open or unknown holds on every day; of a month or year, each of its days may be meant.
    private static bool Holds(ParsedAffiliation role, Edtf day) =>
        !(role.Start?.Earliest is { } start && day.Latest is { } last && last < start)
        && !(role.End?.Latest is { } end && day.Earliest is { } first && first > end);
}
