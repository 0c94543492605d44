using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/</c>: what the publication is, and its explainers.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>The prose of <c>index.md</c>; null where there is none.</summary>
    public required ProseView? Introduction { get; init; }

    /// <summary>The notes of the introduction's claims.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>The notes of the claims that could not be confirmed, by number; see <see cref="Note.IsUnconfirmed"/>.</summary>
    public IEnumerable<Note> Unconfirmed => Notes.Where(note => note.IsUnconfirmed);

    /// <summary>In order.</summary>
    public required IReadOnlyList<ExplainerSummary> Explainers { get; init; }

    /// <summary>Claims of the site.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Sources of the site.</summary>
    public required int SourceCount { get; init; }

    /// <summary>People of the site.</summary>
    public required int PersonCount { get; init; }

    /// <summary>The newest date of its pages; null where none has one.</summary>
    public required DateText? Updated { get; init; }
}
