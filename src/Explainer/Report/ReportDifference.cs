using Explainer.Check;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>What became of a publication since an earlier check.</summary>
/// <param name="NewClaims">Claims that were not there, in the order of the site.</param>
/// <param name="GoneClaims">Ids of claims that are there no more, by id.</param>
/// <param name="Worse">Claims that stand worse than they did, in the order of the site.</param>
/// <param name="NewFindings">Findings that were not there, by place.</param>
/// <param name="GoneFindings">Findings that are there no more, by place.</param>
internal sealed record ReportDifference(
    IReadOnlyList<Claim> NewClaims,
    IReadOnlyList<(string Id, string Text)> GoneClaims,
    IReadOnlyList<(Claim Claim, ClaimStatus Status, EvidenceGrade Grade)> Worse,
    IReadOnlyList<Finding> NewFindings,
    IReadOnlyList<(string Rule, string Place, string Message)> GoneFindings)
{
    // From the worst. A claim that its editors withdrew or replaced carries nothing any more.
    private static readonly ClaimStatus[] Order =
    [
        ClaimStatus.Retracted, ClaimStatus.Superseded, ClaimStatus.Uncited, ClaimStatus.Unresolved, ClaimStatus.Suspect,
        ClaimStatus.Disputed, ClaimStatus.Cited, ClaimStatus.Verified,
    ];

    /// <summary>Compares.</summary>
    public static ReportDifference Between(EarlierReport earlier, CheckReport now)
    {
        var claims = now.Build.Site.Claims;
        var known = now.Build.Site.ClaimsById;
        var findings = now.Findings.All.Concat(now.Findings.Unchanged);
        var fingerprints = findings.Select(finding => now.Fingerprints[finding]).ToHashSet(StringComparer.Ordinal);
        return new(
            claims.Where(claim => !earlier.Claims.ContainsKey(claim.Id)).ToList(),
            earlier.Claims
                .Where(claim => !known.ContainsKey(claim.Key))
                .Select(claim => (claim.Key, claim.Value.Text))
                .OrderBy(claim => claim.Key, StringComparer.Ordinal)
                .ToList(),
            claims
                .Where(claim => earlier.Claims.TryGetValue(claim.Id, out var then) && IsWorse((claim.Status, claim.Grade), (then.Status, then.Grade)))
                .Select(claim => (claim, earlier.Claims[claim.Id].Status, earlier.Claims[claim.Id].Grade))
                .ToList(),
            now.Findings.All.Where(finding => !earlier.Findings.ContainsKey(now.Fingerprints[finding])).ToList(),
            earlier.Findings.Where(finding => !fingerprints.Contains(finding.Key)).Select(finding => finding.Value).ToList());
    }

    private static bool IsWorse((ClaimStatus Status, EvidenceGrade Grade) now, (ClaimStatus Status, EvidenceGrade Grade) then) =>
        Array.IndexOf(Order, now.Status) < Array.IndexOf(Order, then.Status) || now.Grade < then.Grade;
}
