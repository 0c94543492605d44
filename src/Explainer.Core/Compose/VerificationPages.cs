using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the verification report.</summary>
internal static class VerificationPages
{
    public static VerificationPage Of(Composition composition)
    {
        var coverage = composition.Site.Coverage.Pages.ToDictionary(page => page.Page, page => page.Count);
        var (site, findings, problems) = (composition.Site, composition.Findings, composition.References.Problems);
        return new VerificationPage
        {
            Address = Addresses.Verification,
            Title = composition.Titles.Verification.Title,
            Description = composition.Titles.Verification.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Totals = Count(composition.Home, site.Claims, site.Coverage.Count, problems.Count),
            Pages = site.Pages
                .Where(page => page.Address != Addresses.Home || page.Claims.Count > 0 || coverage[page].CheckWorthy > 0)
                .Select(page => Count(Summaries.Link(page), page.Claims, coverage[page], composition.References.ProblemsIn[page.Written.Path].Count()))
                .ToList(),
            ByStatus = Tallies.Of(site.Claims.Select(claim => claim.Status)),
            ByGrade = Tallies.Of(site.Claims.Select(claim => claim.Grade)).Reverse().ToList(),
            Unsupported = site.Claims.Where(IsUnsupported).Select(composition.Summaries.Of).ToList(),
            Findings = problems.Select(composition.Rules.Of).ToList(),
            Notes = findings.All.Count - problems.Count,
            Suppressed = findings.Suppressed.Select(suppressed => new SuppressionView(composition.Rules.Of(suppressed.Finding), suppressed.Reason)).ToList(),
            Rules = composition.Rules.Spoken,
            SourceCount = site.Sources.Count,
            SnapshotCount = site.Sources.Count(HasSnapshot),
        };
    }

    private static PageVerification Count(PageLink page, IReadOnlyList<Claim> claims, CoverageCount coverage, int findings) => new()
    {
        Page = page,
        Claims = claims.Count,
        Supported = claims.Count(IsSupported),
        WordForWord = claims.Count(claim => claim.Grade == EvidenceGrade.WordForWord),
        TwoOrigins = claims.Count(claim => claim.IndependentOrigins >= 2),
        Reviewed = claims.Count(IsReviewed),
        Archived = claims.Count(claim => claim.Support.Any(citation => citation.Source is { } source && IsArchived(source))),
        CheckWorthy = coverage.CheckWorthy,
        Covered = coverage.Covered,
        Findings = findings,
    };

    private static bool IsSupported(Claim claim) => claim.Support.Any(citation => citation.IsResolved);

    // What fell is no longer claimed, so that nothing needs to carry it.
    private static bool IsUnsupported(Claim claim) => !claim.IsFallen && !IsSupported(claim);

    // A status before these two in the order says that something changed, is missing, or is no longer claimed.
    private static bool IsReviewed(Claim claim) =>
        claim.Status == ClaimStatus.Verified
        || (claim.Status == ClaimStatus.Disputed && claim.Support.All(citation => citation.Review is not null));

    private static bool IsArchived(Source source) => HasSnapshot(source) || WebAddress.Of(source.Written.ArchiveUrl?.Value) is not null;

    private static bool HasSnapshot(Source source) => source.Snapshot?.Text is not null;
}
