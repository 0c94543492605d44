using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Takes back the findings that the <c>allow</c> of their claims names.</summary>
internal static class Suppressor
{
    /// <summary>Parts findings into those that stand and those that are suppressed.</summary>
    /// <param name="site">The site, whose claims hold what is allowed.</param>
    /// <param name="found">The findings, in order.</param>
    public static Findings Apply(Site site, IEnumerable<Finding> found)
    {
        var (all, suppressed) = (new List<Finding>(), new List<SuppressedFinding>());
        foreach (var finding in found)
        {
            if (Of(finding, site) is { } suppression)
                suppressed.Add(new(finding, suppression));
            else
                all.Add(finding);
        }
        return new(all, suppressed);
    }

    private static Suppression? Of(Finding finding, Site site) =>
        finding.ClaimId is { } id && site.ClaimsById.TryGetValue(id, out var claim) && finding.Rule.MayBeAllowed
            ? claim.Written.Allow.FirstOrDefault(allow => allow.Rule.Value == finding.Rule.Id && allow.Reason.Length > 0)
            : null;
}
