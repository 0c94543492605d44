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
        // The words of a claim that fell are what was wrong.
        Was = claim.Correction?.Was ?? (claim.IsFallen ? Summaries.TitleOf(claim) : null),
        Now = claim switch
        {
            { Correction.IsRetraction: true } => null,
            { Written.SupersededBy: not null } => claim.SupersededBy is { } next ? Summaries.TitleOf(next) : null,
            _ => Summaries.TitleOf(claim),
        },
        SupersededBy = claim.SupersededBy is { } successor ? summaries.Of(successor) : null,
    };
}
