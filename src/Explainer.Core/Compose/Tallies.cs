using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Counts things by their kinds.</summary>
internal static class Tallies
{
    /// <summary>How many of each kind, in the order of the kinds; those that occur.</summary>
    public static IReadOnlyList<Tally<T>> Of<T>(IEnumerable<T> kinds)
        where T : struct, Enum =>
        kinds.CountBy(kind => kind).OrderBy(count => count.Key).Select(count => new Tally<T>(count.Key, count.Value)).ToList();

    /// <summary>How many of the claims have each rating, in the order of the scale; those that occur.</summary>
    public static IReadOnlyList<RatingCount> OfRatings(IEnumerable<Claim> claims, Composition composition)
    {
        var scale = composition.Site.Settings.Ratings.Select(rating => rating.Id).ToList();
        return claims.Select(claim => claim.Rating).OfType<string>().CountBy(rating => rating)
            .OrderBy(count => scale.IndexOf(count.Key) is var place and >= 0 ? place : scale.Count)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => new RatingCount(composition.Summaries.Label(count.Key), count.Value, composition.Site.Lists.Claims.Find(FilterKey.Rating, count.Key)?.Address))
            .ToList();
    }
}
