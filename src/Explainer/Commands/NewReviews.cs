using Explainer.Check;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Commands;

/// <summary>Makes the entries for claims that somebody compared.</summary>
internal static class NewReviews
{
    // That they changed since the last review is what the new one is for.
    private static readonly string[] EndedByReview = ["FC501", "FC502"];

    /// <summary>An entry for every passage of each claim, in the order given.</summary>
    /// <exception cref="ObstacleException">There is no such claim or person, or the claim has errors.</exception>
    public static IReadOnlyList<NewReview> Of(SiteBuild build, IEnumerable<string> claims, string by, Edtf on)
    {
        var site = build.Site;
        if (!site.PeopleById.ContainsKey(by))
        {
            var remedy = Remedy(by, site.PeopleById.Keys, $"Add input/people/{by}.md.");
            throw new ObstacleException($"--by {by}", "there is nobody of that id in people/", remedy);
        }
        return claims.Distinct(StringComparer.Ordinal).SelectMany(id => OfClaim(build, id, by, on)).ToList();
    }

    private static IEnumerable<NewReview> OfClaim(SiteBuild build, string id, string by, Edtf on)
    {
        var site = build.Site;
        if (!site.ClaimsById.TryGetValue(id, out var claim))
        {
            var remedy = Remedy(id, site.ClaimsById.Keys, "explainer review --pending lists claims.");
            throw new ObstacleException(id, "there is no claim of that id", remedy);
        }
        if (build.Findings.All.FirstOrDefault(finding => finding.ClaimId == id && StandsInTheWay(finding)) is { } error)
        {
            throw new ObstacleException(
                id,
                $"this claim has errors and cannot be reviewed: {error.At} {error.Rule.Id}",
                "Mend them first; explainer check tells more.");
        }
        if (claim.Citations.FirstOrDefault(citation => !citation.IsResolved) is { } unresolved)
        {
            throw new ObstacleException(
                id,
                $"this claim cannot be reviewed, as the words of \"{unresolved.Written.Passage}\" were not found",
                "Mend the passage first; explainer check tells more.");
        }
        var evidence = claim.Evidence.ToList();
        if (evidence.Count == 0)
            throw new ObstacleException(id, "this claim cites nothing that it could be compared with", "Add a passage under citations:.");
        return evidence.Select(one => new NewReview(claim, one, Entry(claim, one, by, on)));
    }

    private static bool StandsInTheWay(Finding finding) =>
        finding.Level == Level.Error && !EndedByReview.Contains(finding.Rule.Id, StringComparer.Ordinal);

    private static ParsedReview Entry(Claim claim, Evidence evidence, string by, Edtf on)
    {
        var passage = evidence.Passage;
        return new(
            default,
            new(claim.Id, default),
            new(passage.Source.Id, passage.Id, default),
            new Written<string>(by, default),
            on,
            claim.Text,
            passage.Words,
            passage.Source.Snapshot?.Sha256);
    }

    private static string Remedy(string written, IEnumerable<string> known, string otherwise) =>
        NearestName.To(written, known) is { } near ? $"Did you mean \"{near}\"?" : otherwise;
}
