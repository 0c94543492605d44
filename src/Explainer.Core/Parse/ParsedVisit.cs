using Explainer.Text;

namespace Explainer.Parse;

/// <summary>One entry of <c>links.yml</c>: what came of the last visit to an address.</summary>
/// <param name="At">Where the entry begins.</param>
/// <param name="Url">The address, without a fragment.</param>
/// <param name="Checked">The day of the visit.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Since">The first of the visits, without a good one between, that failed as this one did; null where this one did not fail.</param>
/// <param name="Final">Where redirects led to; null where there were none.</param>
public sealed record ParsedVisit(Location At, string Url, EdtfDay Checked, VisitStatus Status, EdtfDay? Since, string? Final)
{
    // Hosts are down for a day, and certificates run out over a holiday.
    private const int DaysOfGrace = 7;

    /// <summary>Whether the address is to be given up: its host says that nothing is there, or every visit failed for a week or more.</summary>
    public bool IsDead => Status.IsGone || (Status.IsFailure && Since is { } since && since.DaysUntil(Checked) >= DaysOfGrace);

    /// <summary>The entry for a new visit.</summary>
    /// <param name="before">The entry of the last visit to the same address; null where there is none.</param>
    /// <param name="url">The address.</param>
    /// <param name="on">The day.</param>
    /// <param name="status">What came of it.</param>
    /// <param name="final">Where redirects led to; null where there were none.</param>
    public static ParsedVisit After(ParsedVisit? before, string url, EdtfDay on, VisitStatus status, string? final) =>
        new(default, url, on, status, status.IsFailure ? before?.Since ?? on : null, final);
}
