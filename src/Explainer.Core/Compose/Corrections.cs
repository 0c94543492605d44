using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Says what was wrong with claims, and what stands now.</summary>
internal sealed class Corrections(Summaries summaries)
{
    /// <summary>The corrections among some claims, newest first, those without a date last.</summary>
    public IReadOnlyList<CorrectionView> Of(IEnumerable<Claim> claims) =>
        claims
            .Where(claim => claim.IsCorrected)
            .OrderBy(claim => claim.Correction?.Date, UndatedLast.NewestFirst)
            .Select(Of)
            .ToList();

    /// <summary>The correction of a claim that has one.</summary>
    public CorrectionView Of(Claim claim) => new()
    {
        Claim = summaries.Of(claim),
        Date = summaries.Date(claim.Correction?.Date),
        Reason = claim.Correction?.Text ?? "",
        Was = claim.Was,
        Now = claim.Now,
        SupersededBy = claim.SupersededBy is { } successor ? summaries.Of(successor) : null,
    };
}
