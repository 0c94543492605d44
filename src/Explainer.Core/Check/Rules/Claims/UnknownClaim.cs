using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC203: a mark, <c>about</c> or <c>superseded-by</c> that names nothing.</summary>
public sealed class UnknownClaim : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC203", "unknown-claim", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        foreach (var mark in Prose.Of(site).SelectMany(prose => prose.Marks))
        {
            if (!site.ClaimsById.ContainsKey(mark.ClaimId))
                yield return At(mark.At, $"This marks the claim \"{mark.ClaimId}\", and there is none of that id.{Remedy(mark.ClaimId, site.ClaimsById.Keys, "Write the claim, or take the mark away.")}");
        }
        foreach (var claim in site.Claims)
        {
            if (claim is { Written.About: { } about, AboutClaim: null, AboutTopic: null })
            {
                var known = site.ClaimsById.Keys.Concat(site.Topics.Select(topic => topic.Id)).Concat(site.Settings.Written.Topics.Select(topic => topic.Id));
                yield return At(about.At, $"The claim \"{claim.Id}\" is about \"{about.Value}\", which is neither a claim nor a topic.{Remedy(about.Value, known, "Add the topic to site.yml.")}", claim);
            }
            if (claim is { Written.SupersededBy: { } next, SupersededBy: null })
                yield return At(next.At, $"The claim \"{claim.Id}\" is superseded by \"{next.Value}\", and there is no claim of that id.{Remedy(next.Value, site.ClaimsById.Keys, "Write the claim that takes its place.")}", claim);
        }
    }

    private static string Remedy(string written, IEnumerable<string> known, string otherwise) =>
        NearestName.To(written, known) is { } near ? DidYouMean(near) : " " + otherwise;
}
