using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Holds the values that must be among those of <c>site.yml</c> against it: groups, topics, ratings.</summary>
internal static class Choices
{
    /// <summary>The values that are none of those declared. Groups and topics may be any where <c>site.yml</c> declares none.</summary>
    public static IEnumerable<Fault> Faults(ParsedSite parsed, SiteSettings settings)
    {
        var groups = parsed.Settings.Groups.Select(group => group.Id).ToList();
        var topics = parsed.Settings.Topics.Select(topic => topic.Id).ToList();
        var ratings = settings.Ratings.Select(rating => rating.Id).ToList();
        var claims = parsed.Pages.SelectMany(page => page.Claims);
        return
        [
            .. Unknown("group", parsed.People.Select(person => person.Group).OfType<Written<string>>(), groups),
            .. Unknown("topics", parsed.Pages.SelectMany(page => page.Topics).Concat(claims.SelectMany(claim => claim.Topics)), topics),
            .. Unknown("rating", claims.Select(claim => claim.Rating).OfType<Written<string>>(), ratings),
        ];
    }

    private static IEnumerable<Fault> Unknown(string key, IEnumerable<Written<string>> written, List<string> known) =>
        known.Count == 0 ? [] : written
            .Where(value => !known.Contains(value.Value, StringComparer.Ordinal))
            .Select(value => new Fault.WrongType(
                value.At, key, "one of " + string.Join(", ", known), $"\"{value.Value}\"", NearestName.To(value.Value, known))
            {
                OnlyMeant = NearestName.Only(value.Value, known),
            });
}
