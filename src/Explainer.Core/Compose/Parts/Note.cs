using Explainer.Resolve;

namespace Explainer.Compose.Parts;

/// <summary>The note at the end of a page for one claim: what it rests on.</summary>
public sealed record Note
{
    /// <summary>From 1, in order of the first marks.</summary>
    public required int Number { get; init; }

    /// <summary>The claim.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>A review's reason; null where it is none.</summary>
    public required string? Explanation { get; init; }

    /// <summary>
    /// The claim stands on the page, and is not settled: sources contradict it or one another, do not suffice, were not found, or changed.
    /// </summary>
    public bool IsUnconfirmed => IsRatedOpen
        || Claim.Status is ClaimStatus.Uncited or ClaimStatus.Unresolved or ClaimStatus.Suspect or ClaimStatus.Disputed;

    /// <summary>A review that finds the evidence in conflict or too little, and still stands.</summary>
    public bool IsRatedOpen => Claim is
    {
        Rating.Id: "conflicting" or "not-enough-evidence",
        Status: not (ClaimStatus.Retracted or ClaimStatus.Superseded),
    };

    /// <summary>Where a reviewed claim was made; null where it is no review.</summary>
    public required PassageView? Appearance { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<CitationView> Citations { get; init; }

    /// <summary>The fragments of the references in the text that lead here: <c>r1</c>, <c>r1-2</c>.</summary>
    public required IReadOnlyList<string> References { get; init; }
}
