using Explainer.Cite;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the page of each source.</summary>
internal static class SourcePages
{
    public static IEnumerable<SourcePage> Of(Composition composition) =>
        composition.Site.Sources.Select(source => Compose(composition, source));

    private static SourcePage Compose(Composition composition, Source source) => new()
    {
        Address = source.Address,
        Title = source.Title,
        Description = ProseViews.FirstSentence(source.Written.Note),
        Breadcrumb = [composition.Home, new(composition.Titles.Sources.Title, Addresses.Sources)],
        Site = composition.Frame,
        Source = composition.Summaries.Of(source),
        Rights = source.Written.Rights?.Value,
        Accessed = composition.Summaries.Date(source.Written.Accessed?.Value),
        SnapshotSha256 = source.Snapshot?.Sha256,
        TextAddress = source.TextAddress,
        DerivedFrom = source.DerivedFrom.Select(composition.Summaries.Link).ToList(),
        RepeatedBy = source.RepeatedBy.Select(composition.Summaries.Link).ToList(),
        Origins = OriginsDrawing.Of(source, composition.Summaries),
        Note = composition.Prose.Of(source.Written.Note, source.Links),
        Citation = composition.Cite(source.Address, composition.Language.Words.OnSource(source.Title)),
        SourceCitation = composition.Cite(CslItems.Of(source)),
        Passages = source.Passages.Select(passage => Compose(composition, passage)).ToList(),
    };

    private static SourcePassage Compose(Composition composition, Passage passage) => new()
    {
        Passage = composition.Passages.Of(passage),
        Claims = composition.Site.CitationsOf[passage].Select(use => new ClaimUse(composition.Summaries.Of(use.Claim), use.Citation.Stance)).ToList(),
        Reviews = composition.References.ReviewsOf[passage].Select(composition.Summaries.Of).ToList(),
    };
}
