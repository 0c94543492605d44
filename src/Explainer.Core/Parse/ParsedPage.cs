using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>A page as its author wrote it. A value is null, a list empty, where the key is absent or could not be read.</summary>
public sealed record ParsedPage
{
    /// <summary>The file: <c>input/a/b.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The page's name; null where absent.</summary>
    public required Written<string>? Title { get; init; }

    /// <summary>The page in a sentence or two.</summary>
    public required Written<string>? Description { get; init; }

    /// <summary>First published.</summary>
    public required Written<Edtf>? Date { get; init; }

    /// <summary>Last changed in substance.</summary>
    public required Written<Edtf>? Updated { get; init; }

    /// <summary>Ids of people.</summary>
    public required IReadOnlyList<Written<string>> Authors { get; init; }

    /// <summary>Ids of topics.</summary>
    public required IReadOnlyList<Written<string>> Topics { get; init; }

    /// <summary>Not published.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>Former addresses that lead here.</summary>
    public required IReadOnlyList<Written<string>> RedirectFrom { get; init; }

    /// <summary>Its place among the pages; null where absent: then by address, after those that have one.</summary>
    public required Written<int>? Order { get; init; }

    /// <summary>A picture that stands for the page where it is shared: a path, as an image of the prose has it.</summary>
    public Written<string>? Image { get; init; }

    /// <summary>What <see cref="Image"/> shows.</summary>
    public Written<string>? ImageText { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ParsedClaim> Claims { get; init; }

    /// <summary>The body.</summary>
    public required ProseText Prose { get; init; }
}
