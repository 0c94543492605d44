using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Counts how far pages were checked.</summary>
internal static class PageVerifications
{
    /// <summary>Of the whole site.</summary>
    public static PageVerification Whole(Site site, Language language, PageLink home, int findings) =>
        Count(site, language, home, site.Claims, site.Coverage.Count, findings);

    /// <summary>Of a page.</summary>
    public static PageVerification Of(Site site, Language language, Page page, CoverageCount coverage, int findings) =>
        Count(site, language, Summaries.Link(page), page.Claims, coverage, findings);

    /// <summary>Carried by a citation that resolves.</summary>
    public static bool IsSupported(Claim claim) => claim.Support.Any(citation => citation.IsResolved);

    /// <summary>With a copy whose words can be read.</summary>
    public static bool HasSnapshot(Source source) => source.Snapshot?.Text is not null;

    private static PageVerification Count(
        Site site, Language language, PageLink page, IReadOnlyList<Claim> claims, CoverageCount coverage, int findings) => new()
    {
        Page = page,
        Claims = claims.Count,
        Supported = claims.Count(IsSupported),
        WordForWord = claims.Count(claim => claim.Grade == EvidenceGrade.WordForWord),
        TwoOrigins = claims.Count(claim => claim.IndependentOrigins >= 2),
        Reviewed = claims.Count(IsReviewed),
        Archived = claims.Count(claim => claim.Support.Any(citation => citation.Source is { } source && IsArchived(source))),
        LastChecked = DateText.Of(Passages.LastComparison(claims), language),
        DaysSinceChecked = DaysSince(Passages.LastComparison(claims), site.AsOf),
        CheckWorthy = coverage.CheckWorthy,
        Covered = coverage.Covered,
        Findings = findings,
    };

    private static int? DaysSince(Edtf? date, EdtfDay? today) =>
        date?.Latest is { } day && today is { } then && day.DaysUntil(then) is var days && days >= 0 && days <= int.MaxValue ? (int)days : null;

    // A status before these two in the order says that something changed, is missing, or is no longer claimed.
    private static bool IsReviewed(Claim claim) =>
        claim.Status == ClaimStatus.Verified
        || (claim.Status == ClaimStatus.Disputed && claim.Support.All(citation => citation.Review is not null));

    private static bool IsArchived(Source source) => HasSnapshot(source) || WebAddress.Of(source.Written.ArchiveUrl?.Value) is not null;
}
