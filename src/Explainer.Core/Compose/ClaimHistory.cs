using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Tells what became of a claim: publication, comparisons, corrections.</summary>
internal static class ClaimHistory
{
    /// <summary>In order of time; what has no date stands last.</summary>
    public static IReadOnlyList<HistoryEntry> Of(Composition composition, Claim claim) =>
        new[] { Published(composition, claim), Changed(composition, claim), Correction(composition, claim) }
            .OfType<(Edtf? Date, HistoryEntry Entry)>()
            .Concat(Comparisons(composition, claim))
            .OrderBy(dated => dated.Date, UndatedLast.Order)
            .ThenBy(dated => dated.Entry.Kind)
            .Select(dated => dated.Entry)
            .ToList();

    private static (Edtf?, HistoryEntry)? Published(Composition composition, Claim claim) =>
        claim.Page.First is { } first ? (first, Entry(composition, HistoryKind.PageFirstPublished, first, Summaries.Link(claim.Page))) : null;

    private static (Edtf?, HistoryEntry)? Changed(Composition composition, Claim claim)
    {
        if (claim.Page is not { Written: { Date: not null, Updated.Value: { } changed } } page)
            return null;
        return (changed, Entry(composition, HistoryKind.PageChanged, changed, Summaries.Link(page)));
    }

    private static (Edtf?, HistoryEntry)? Correction(Composition composition, Claim claim)
    {
        if (!claim.IsCorrected)
            return null;
        var (date, kind) = (claim.Correction?.Date, claim switch
        {
            { Correction.IsRetraction: true } => HistoryKind.Withdrawn,
            { Written.SupersededBy: not null } => HistoryKind.Replaced,
            _ => HistoryKind.Corrected,
        });
        var links = kind == HistoryKind.Replaced && claim.SupersededBy is { } next ? new[] { Summaries.Link(next) } : [];
        return (date, Entry(composition, kind, date, links) with { Reason = claim.Correction?.Text });
    }

    // What one person compared on one day is one piece of work.
    private static IEnumerable<(Edtf? Date, HistoryEntry Entry)> Comparisons(Composition composition, Claim claim) =>
        composition.References.ReviewsBy[claim.Id]
            .GroupBy(review => (review.On, By: review.By?.Value))
            .Select(work => (work.Key.On, Entry(composition, HistoryKind.Compared, work.Key.On, Compared(composition, work)) with
            {
                By = composition.Site.PeopleById.GetValueOrDefault(work.Key.By ?? "") is { } person
                    ? composition.Summaries.Of(person, work.Key.On)
                    : null,
            }));

    // A passage that is gone has no place to lead to, and is left out.
    private static PageLink[] Compared(Composition composition, IEnumerable<ParsedReview> reviews) =>
        reviews
            .Select(review => PassageOf(composition.Site, review))
            .OfType<Passage>()
            .Distinct()
            .Select(passage => composition.Summaries.Link(passage.Source) with { Address = passage.Address })
            .ToArray();

    private static Passage? PassageOf(Site site, ParsedReview review) =>
        site.SourcesById.GetValueOrDefault(review.Passage.SourceId)?.Passages.FirstOrDefault(passage => passage.Id == review.Passage.PassageId);

    private static HistoryEntry Entry(Composition composition, HistoryKind kind, Edtf? date, params PageLink[] links) =>
        new() { Kind = kind, Date = composition.Summaries.Date(date), Links = links };
}
