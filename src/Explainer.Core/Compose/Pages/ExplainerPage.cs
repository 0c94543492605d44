using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;

namespace Explainer.Compose.Pages;

/// <summary>An explainer: the answer first, then the prose, then the sources for each claim.</summary>
public sealed record ExplainerPage : PageModel
{
    /// <summary>The prose before the first heading: the answer.</summary>
    public required ProseView Lead { get; init; }

    /// <summary>The rest.</summary>
    public required ProseView Body { get; init; }

    /// <summary>The headings of the second level, as fragments.</summary>
    public required IReadOnlyList<PageLink> Contents { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>Where its claims give different numbers of one thing; the largest first.</summary>
    public required IReadOnlyList<FiguresPicture> Figures { get; init; }

    /// <summary>Which of its sentences stand under a claim; null where none can be checked.</summary>
    public required CoverageStrip? Coverage { get; init; }

    /// <summary>What its claims rest on, as a picture; null where there is too little to see.</summary>
    public required EvidenceMap? Evidence { get; init; }

    /// <summary>The notes of the claims that could not be confirmed, by number; see <see cref="Note.IsUnconfirmed"/>.</summary>
    public IEnumerable<Note> Unconfirmed => Notes.Where(note => note.IsUnconfirmed);

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<PersonSummary> Authors { get; init; }

    /// <summary>What it is about, in the order written.</summary>
    public required IReadOnlyList<PageLink> Topics { get; init; }

    /// <summary>First published; null where not given.</summary>
    public required DateText? Published { get; init; }

    /// <summary>Last changed in substance; null where not given.</summary>
    public required DateText? Updated { get; init; }

    /// <summary>The newest recorded comparison of its claims; null where there is none.</summary>
    public required DateText? LastChecked { get; init; }

    /// <summary>Number of sources that its claims cite.</summary>
    public required int SourceCount { get; init; }

    /// <summary>How many of its claims have each rating, in the order of the scale; empty where it rates nothing.</summary>
    public required IReadOnlyList<RatingCount> Ratings { get; init; }

    /// <summary>Of the claims that it makes, newest first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>The explainer before it; null at the first.</summary>
    public required PageLink? Previous { get; init; }

    /// <summary>The explainer after it; null at the last.</summary>
    public required PageLink? Next { get; init; }
}
