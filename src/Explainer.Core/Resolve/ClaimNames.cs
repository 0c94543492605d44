using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>How programs call the ways in which a claim stands: <c>cited</c>, <c>word-for-word</c>.</summary>
public static class ClaimNames
{
    /// <summary>The names of the statuses.</summary>
    public static Names<ClaimStatus> Statuses { get; } = new();

    /// <summary>The names of the grades of evidence.</summary>
    public static Names<EvidenceGrade> Grades { get; } = new();
}
