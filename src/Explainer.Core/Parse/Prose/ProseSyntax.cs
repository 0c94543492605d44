using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Parse.Prose;

/// <summary>Prose as a syntax tree, and what was read at its nodes: what it takes to render it. Read it only.</summary>
/// <remarks>CommonMark, with tables, and with claim marks written as ordinary links.</remarks>
public sealed class ProseSyntax
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private ProseSyntax(MarkdownDocument document, IReadOnlyList<Inline> links, IReadOnlyDictionary<MarkdownObject, RawHtml> html) =>
        (Document, Links, Html) = (document, links, html);

    /// <summary>
    /// The tree. Its claim marks are <see cref="ClaimMarkInline"/>s, and its headings have the ids of <see cref="ProseText.Headings"/>.
    /// </summary>
    public MarkdownDocument Document { get; }

    /// <summary>The nodes of those of <see cref="ProseText.Links"/> that are written in Markdown, in the same order.</summary>
    public IReadOnlyList<Inline> Links { get; }

    /// <summary>What the reading found out about each piece of HTML.</summary>
    public IReadOnlyDictionary<MarkdownObject, RawHtml> Html { get; }

    /// <summary>Parses a text that has been read before.</summary>
    internal static ProseSyntax Of(ProseText text, string markdown)
    {
        var document = Parse(markdown) ?? new MarkdownDocument();
        var (marks, pieces) = (text.Marks.GetEnumerator(), text.Html.GetEnumerator());
        var links = new List<Inline>();
        var html = new Dictionary<MarkdownObject, RawHtml>(ReferenceEqualityComparer.Instance);
        foreach (var node in Nodes(document))
        {
            if (node is HtmlInline or HtmlBlock)
                html[node] = Next(pieces);
            else if (text.TakesMarks && IsMark(node))
                ((LinkInline)node).ReplaceBy(new ClaimMarkInline(Next(marks)), copyChildren: true);
            else
                links.Add((Inline)node);
        }
        foreach (var (block, heading) in document.Descendants<HeadingBlock>().Zip(text.Headings))
            block.GetAttributes().Id = heading.Id;
        return new(document, links, html);
    }

    /// <summary>The tree of a Markdown text; null where it is nested too deeply to be read.</summary>
    internal static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only complaint about a text: quotations, lists or brackets too deep in one another.
            return null;
        }
    }

    /// <summary>The links, images and pieces of HTML of a tree, in reading order.</summary>
    internal static List<MarkdownObject> Nodes(MarkdownDocument document) =>
        document.Descendants().Where(node => node is LinkInline or AutolinkInline { IsEmail: false } or HtmlInline or HtmlBlock).ToList();

    /// <summary>Whether a link is the mark of a claim, in prose that takes marks.</summary>
    internal static bool IsMark(MarkdownObject node) =>
        node is LinkInline { IsImage: false, Url: { } url } && url.StartsWith(ClaimMark.Scheme, StringComparison.Ordinal);

    private static T Next<T>(IEnumerator<T> things) =>
        things.MoveNext() ? things.Current : throw new InvalidOperationException("The text is not the one that was read.");
}
