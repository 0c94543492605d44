using Explainer.Check.Rules.Links;
using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC203: a mark, <c>about</c>, <c>superseded-by</c> or review that names nothing.</summary>
public sealed class UnknownClaim : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC203", "unknown-claim", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        InMarks(site)
            .Concat(InReviews(site))
            .Concat(site.Claims.SelectMany(claim => About(claim, site).Concat(SupersededBy(claim, site))));

    private IEnumerable<Finding> InMarks(Site site)
    {
        var known = site.ClaimsById.Keys;
        foreach (var (id, at, target) in Marks(site).Where(mark => !site.ClaimsById.ContainsKey(mark.Id)))
        {
            var remedy = Remedy(id, known, "Write the claim, or take the mark away.");
            var meant = NearestName.Only(id, known);
            yield return At(at, $"This marks the claim \"{id}\", and there is none of that id.{remedy}") with
            {
                Fixes = target is { } place ? Rename(place, id, meant, ClaimMark.Scheme.Length, ClaimMark.Scheme + id) : [],
            };
        }
    }

    private IEnumerable<Finding> InReviews(Site site) =>
        from review in site.Reviews
        let id = review.Claim.Value
        where !site.ClaimsById.ContainsKey(id)
        let remedy = Remedy(id, site.ClaimsById.Keys, "Take the entry away.")
        select At(review.Claim.At, $"This reviews the claim \"{id}\", and there is none of that id.{remedy}")
            with { Fixes = Rename(review.Claim.At, id, NearestName.Only(id, site.ClaimsById.Keys)) };

    private IEnumerable<Finding> About(Claim claim, Site site)
    {
        if (claim is not { Written.About: { } about, AboutClaim: null, AboutTopic: null })
            yield break;
        var known = site.ClaimsById.Keys
            .Concat(site.Topics.Select(topic => topic.Id))
            .Concat(site.Settings.Written.Topics.Select(topic => topic.Id));
        var remedy = Remedy(about.Value, known, "Add the topic to site.yml.");
        yield return At(about.At, $"The claim \"{claim.Id}\" is about \"{about.Value}\", which is neither a claim nor a topic.{remedy}", claim)
            with { Fixes = Rename(about.At, about.Value, NearestName.Only(about.Value, known)) };
    }

    private IEnumerable<Finding> SupersededBy(Claim claim, Site site)
    {
        if (claim is not { Written.SupersededBy: { } next, SupersededBy: null })
            yield break;
        var known = site.ClaimsById.Keys;
        var remedy = Remedy(next.Value, known, "Write the claim that takes its place.");
        yield return At(
            next.At,
            $"The claim \"{claim.Id}\" is superseded by \"{next.Value}\", and there is no claim of that id.{remedy}",
            claim) with { Fixes = Rename(next.At, next.Value, NearestName.Only(next.Value, known)) };
    }

    // In notes and biographies a mark is a link to the claim's page.
    private static IEnumerable<(string Id, Location At, Location? TargetAt)> Marks(Site site)
    {
        var inPages = site.Pages.SelectMany(page => page.Written.Prose.Marks).Select(mark => (mark.ClaimId, mark.At, mark.TargetAt));
        var elsewhere = ProseLinks.Of(site)
            .Select(link => link.Written)
            .Where(link => link.IsMark)
            .Select(link => (link.Target.Trim()[ClaimMark.Scheme.Length..], link.At, link.TargetAt));
        return inPages.Concat(elsewhere);
    }

    private static string Remedy(string written, IEnumerable<string> known, string otherwise) =>
        NearestName.To(written, known) is { } near ? DidYouMean(near) : " " + otherwise;
}
