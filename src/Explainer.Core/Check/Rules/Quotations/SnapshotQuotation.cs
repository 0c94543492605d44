using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>An exact passage that was looked up in a snapshot.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Exact">Its words.</param>
/// <param name="Match">What became of looking for them.</param>
/// <param name="Path">The snapshot's file.</param>
/// <param name="Text">The snapshot's readable text, which the spans of the match are in.</param>
internal sealed record SnapshotQuotation(Passage Passage, Written<string> Exact, QuoteMatch Match, string Path, string Text)
{
    /// <summary>Where its words are written.</summary>
    public Location At => Exact.At;

    /// <summary>Those of a site, by source and as written there.</summary>
    public static IEnumerable<SnapshotQuotation> In(Site site) =>
        from source in site.Sources
        from passage in source.Passages
        where passage is { Match: not null, Written.Exact: not null } && source.Snapshot?.Text is not null
        select new SnapshotQuotation(passage, passage.Written.Exact!, passage.Match!, source.Snapshot!.Path, source.Snapshot.Text!);
}
