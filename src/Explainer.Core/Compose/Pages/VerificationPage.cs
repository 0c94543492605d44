using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose.Pages;

/// <summary><c>/verification/</c>: what was checked, how, and what was found.</summary>
public sealed record VerificationPage : PageModel
{
    /// <summary>Of the whole site; its page is the site's home.</summary>
    public required PageVerification Totals { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<PageVerification> Pages { get; init; }

    /// <summary>In the order of the statuses; those that occur.</summary>
    public required IReadOnlyList<Tally<ClaimStatus>> ByStatus { get; init; }

    /// <summary>From the strongest; those that occur.</summary>
    public required IReadOnlyList<Tally<EvidenceGrade>> ByGrade { get; init; }

    /// <summary>The claims that nothing carries, by name.</summary>
    public required IReadOnlyList<ClaimSummary> Unsupported { get; init; }

    /// <summary>Every finding at warning and above, by place.</summary>
    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>Number of findings below warning.</summary>
    public required int Notes { get; init; }

    /// <summary>What the editors let stand.</summary>
    public required IReadOnlyList<SuppressionView> Suppressed { get; init; }

    /// <summary>The rules that spoke, by id.</summary>
    public required IReadOnlyList<RuleView> Rules { get; init; }

    /// <summary>Sources of the site.</summary>
    public required int SourceCount { get; init; }

    /// <summary>Of them, with a snapshot.</summary>
    public required int SnapshotCount { get; init; }
}
