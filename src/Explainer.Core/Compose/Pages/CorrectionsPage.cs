using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/corrections/</c>: what was wrong, and is put right.</summary>
public sealed record CorrectionsPage : PageModel
{
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }
}
