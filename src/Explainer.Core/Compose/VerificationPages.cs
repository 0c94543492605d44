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
            Citation = composition.Cite(Addresses.Verification, composition.Titles.Verification.Title),
            Totals = PageVerifications.Whole(site, composition.Language, composition.Home, problems.Count),
            Pages = site.Pages
                .Where(page => page.Address != Addresses.Home || page.Claims.Count > 0 || coverage[page].CheckWorthy > 0)
                .Select(page => PageVerifications.Of(
                    site, composition.Language, page, coverage[page], composition.References.ProblemsIn[page.Written.Path].Count()))
                .ToList(),
            ByStatus = Tallies.Of(site.Claims.Select(claim => claim.Status)),
            ByGrade = Tallies.Of(site.Claims.Select(claim => claim.Grade)).Reverse().ToList(),
            Unsupported = site.Claims.Where(IsUnsupported).Select(composition.Summaries.Of).ToList(),
            Findings = problems.Select(composition.Rules.Of).ToList(),
            Notes = findings.All.Count - problems.Count,
            Suppressed = findings.Suppressed
                .Select(suppressed => new SuppressionView(composition.Rules.Of(suppressed.Finding), suppressed.Reason))
                .ToList(),
            Rules = composition.Rules.Spoken,
            SourceCount = site.Sources.Count,
            SnapshotCount = site.Sources.Count(PageVerifications.HasSnapshot),
        };
    }

    // What fell is no longer claimed, so that nothing needs to carry it.
    private static bool IsUnsupported(Claim claim) => !claim.IsFallen && !PageVerifications.IsSupported(claim);
}
