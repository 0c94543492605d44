using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Composes the text of each source that may be shown.</summary>
internal static class SourceTextPages
{
    public static IEnumerable<SourceTextPage> Of(Composition composition) =>
        composition.Site.Sources.Where(source => source.TextAddress is not null).Select(source => new SourceTextPage
        {
            Address = source.TextAddress!,
            Title = source.Title,
            Description = "",
            Breadcrumb = [composition.Home, new(composition.Titles.Sources.Title, Addresses.Sources), composition.Summaries.Link(source)],
            Site = composition.Frame,
            Source = composition.Summaries.Of(source),
            Rights = source.Written.Rights!.Value,
            SnapshotSha256 = source.Snapshot!.Sha256,
            Language = composition.Summaries.Foreign(source.Language),
            Direction = TextDirection.Of(source.Language ?? composition.Site.Settings.Language),
            Runs = Runs(source.Snapshot.Text!, source.Passages),
        });

    /// <summary>A text cut where passages begin and end.</summary>
    /// <param name="text">The snapshot's.</param>
    /// <param name="passages">Those that were found there are marked; of what an omission leaves out, nothing is.</param>
    internal static IReadOnlyList<TextRun> Runs(string text, IReadOnlyList<Passage> passages)
    {
        var found = passages
            .Where(passage => passage.Match is QuoteMatch.Once)
            .Select(passage => (passage.Id, ((QuoteMatch.Once)passage.Match!).Place))
            .ToList();
        var pieces = found.SelectMany(passage => passage.Place.Pieces).ToList();
        var begins = found.ToLookup(passage => passage.Place.Whole.Start, passage => passage.Id);
        var cuts = pieces.SelectMany(piece => new[] { piece.Start, piece.End }).Concat([0, text.Length]).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1), (start, end) => new TextRun(
            text[start..end],
            pieces.Exists(piece => piece.Start <= start && piece.End >= end),
            begins[start].ToList())).ToList();
    }
}
