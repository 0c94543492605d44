using Explainer.Parse.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Parts;

/// <summary>A stretch of prose, ready to be rendered.</summary>
public sealed record ProseView
{
    /// <summary>The syntax tree that it is a stretch of.</summary>
    public required ProseSyntax Syntax { get; init; }

    /// <summary>The first of the document's blocks to show.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>How many to show.</summary>
    public required int BlockCount { get; init; }

    /// <summary>What each claim mark shows; a mark that is absent names no claim.</summary>
    public required IReadOnlyDictionary<ClaimMark, ProseMark> Marks { get; init; }

    /// <summary>Where each link, image and autolink leads; null where it must not be followed.</summary>
    public required IReadOnlyDictionary<Inline, string?> Hrefs { get; init; }

    /// <summary>The sources of the site of which there is a copy, by their addresses: a link to one says where the copy is.</summary>
    public IReadOnlyDictionary<string, SourceSummary> Copied { get; init; } = new Dictionary<string, SourceSummary>();

    /// <summary>The fenced blocks that are files of an example; any other is code as it stands.</summary>
    public IReadOnlyDictionary<FencedCodeBlock, CodeExample> Examples { get; init; } = new Dictionary<FencedCodeBlock, CodeExample>();
}
