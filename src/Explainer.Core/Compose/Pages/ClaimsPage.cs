using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Compose.Pages;

/// <summary><c>/claims/</c>: every claim; or those of a kind or status.</summary>
public sealed record ClaimsPage : PageModel
{
    /// <summary>By page.</summary>
    public required IReadOnlyList<ClaimGroup> Groups { get; init; }

    /// <summary>Claims of all parts.</summary>
    public required int Total { get; init; }

    /// <summary>In the order of the statuses; those that occur.</summary>
    public required IReadOnlyList<Tally<ClaimStatus>> ByStatus { get; init; }

    /// <summary>In the order of the kinds; those that occur.</summary>
    public required IReadOnlyList<Tally<ClaimKind>> ByKind { get; init; }

    /// <summary>The ways to narrow it; null where there is nothing to choose.</summary>
    public required FilterView? Filter { get; init; }

    /// <summary>Which part of the list this is.</summary>
    public required Pagination Part { get; init; }
}
