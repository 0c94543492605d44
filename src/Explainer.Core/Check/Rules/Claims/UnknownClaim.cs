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
    public override IEnumerable<Finding> Check(Site site)
    {
        foreach (var (id, at, target) in Marks(site).Where(mark => !site.ClaimsById.ContainsKey(mark.Id)))
            yield return At(at, $"This marks the claim \"{id}\", and there is none of that id.{Remedy(id, site.ClaimsById.Keys, "Write the claim, or take the mark away.")}")
                with { Fixes = target is { } place ? Rename(place, id, NearestName.Only(id, site.ClaimsById.Keys), ClaimMark.Scheme.Length, ClaimMark.Scheme + id) : [] };
        foreach (var review in site.Reviews.Where(review => !site.ClaimsById.ContainsKey(review.Claim.Value)))
            yield return At(review.Claim.At, $"This reviews the claim \"{review.Claim.Value}\", and there is none of that id.{Remedy(review.Claim.Value, site.ClaimsById.Keys, "Take the entry away.")}")
                with { Fixes = Rename(review.Claim.At, review.Claim.Value, NearestName.Only(review.Claim.Value, site.ClaimsById.Keys)) };
        foreach (var claim in site.Claims)
        {
            if (claim is { Written.About: { } about, AboutClaim: null, AboutTopic: null })
            {
                var known = site.ClaimsById.Keys.Concat(site.Topics.Select(topic => topic.Id)).Concat(site.Settings.Written.Topics.Select(topic => topic.Id));
                yield return At(about.At, $"The claim \"{claim.Id}\" is about \"{about.Value}\", which is neither a claim nor a topic.{Remedy(about.Value, known, "Add the topic to site.yml.")}", claim)
                    with { Fixes = Rename(about.At, about.Value, NearestName.Only(about.Value, known)) };
            }
            if (claim is { Written.SupersededBy: { } next, SupersededBy: null })
                yield return At(next.At, $"The claim \"{claim.Id}\" is superseded by \"{next.Value}\", and there is no claim of that id.{Remedy(next.Value, site.ClaimsById.Keys, "Write the claim that takes its place.")}", claim)
                    with { Fixes = Rename(next.At, next.Value, NearestName.Only(next.Value, site.ClaimsById.Keys)) };
        }
    }

    // In notes and biographies a mark is a link to the claim's page.
    private static IEnumerable<(string Id, Location At, Location? TargetAt)> Marks(Site site) =>
        site.Pages.SelectMany(page => page.Written.Prose.Marks).Select(mark => (mark.ClaimId, mark.At, mark.TargetAt))
            .Concat(ProseLinks.Of(site).Select(link => link.Written).Where(link => link.IsMark).Select(link => (link.Target.Trim()[ClaimMark.Scheme.Length..], link.At, link.TargetAt)));

    private static string Remedy(string written, IEnumerable<string> known, string otherwise) =>
        NearestName.To(written, known) is { } near ? DidYouMean(near) : " " + otherwise;
}
