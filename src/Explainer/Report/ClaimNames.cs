using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>How programs call the ways in which a claim stands: <c>cited</c>, <c>word-for-word</c>.</summary>
internal static class ClaimNames
{
    /// <summary>The names of the statuses.</summary>
    public static Names<ClaimStatus> Statuses { get; } = new();

    /// <summary>The names of the grades of evidence.</summary>
    public static Names<EvidenceGrade> Grades { get; } = new();
}
