using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose.Pages;

/// <summary><c>/search/</c>: the search, and the index from A to Z for whoever has no script.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>Every letter of the whole index, with the address of the place where it begins.</summary>
    public required IReadOnlyList<PageLink> Letters { get; init; }

    /// <summary>What this part of the index lists.</summary>
    public required IReadOnlyList<LetterSection> Sections { get; init; }

    /// <summary>Which part of the index this is.</summary>
    public required Pagination Part { get; init; }

    /// <summary>What the files of the search call each kind of thing.</summary>
    public required IReadOnlyList<(string Key, NamedKind Kind)> Kinds { get; init; }

    /// <summary>What they call each way in which a claim can stand.</summary>
    public required IReadOnlyList<(string Key, ClaimStatus Status)> Statuses { get; init; }
}
