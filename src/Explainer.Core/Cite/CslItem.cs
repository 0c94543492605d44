using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Cite;

/// <summary>A work as bibliographies know it: a source, or a page of the site.</summary>
/// <remarks>The variables of the Citation Style Language, CSL 1.0.2.</remarks>
public sealed record CslItem
{
    /// <summary>Stays the same for ever, and is unique among the sources or among the pages.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="Vocabulary.CslTypes"/>.</summary>
    public required string Type { get; init; }

    /// <summary>CSL <c>title</c>.</summary>
    public required string Title { get; init; }

    /// <summary>CSL <c>author</c>, in order.</summary>
    public IReadOnlyList<CslName> Authors { get; init; } = [];

    /// <summary>CSL <c>container-title</c>; null where not given.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>CSL <c>publisher</c>; null where not given.</summary>
    public string? Publisher { get; init; }

    /// <summary>CSL <c>issued</c>; null where not known.</summary>
    public Edtf? Issued { get; init; }

    /// <summary>CSL <c>accessed</c>; null where not given.</summary>
    public Edtf? Accessed { get; init; }

    /// <summary>CSL <c>URL</c>; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag; null where not given.</summary>
    public string? Language { get; init; }

    /// <summary>Other CSL text variables, by name.</summary>
    public IReadOnlyList<(string Name, string Value)> OtherTexts { get; init; } = [];
}
